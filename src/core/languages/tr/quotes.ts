/** Turkish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Turkish quotations: the verb stands behind the marks, its subject mostly before them. */
export const tr: QuoteLanguage = {
  code: 'tr',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'alper alperen altan ayhan aykut bekir berk berkay bulent cemil cengiz cenk ceyhun cuneyt davut doğan doğukan ekrem ercan erdal erdem erhan erkan ersin ertan ertuğrul eyup fahrettin ferhat ferit fikret furkan fırat galip gokhan gorkem hakkı haldun halil haluk hamdi haydar hayri haşim hikmet hilmi hulusi hurşit huseyin ilhan ilker irfan kaan kadir kazım kerem koray korhan kürşat levent mahir mahmut mert mesut mete metin muammer mucahit muharrem muhittin namık nazım necati necdet nedim nejat nevzat niyazi nizamettin okan oktay onur orcun orhan ozan ozgur ozkan oğuz oğuzhan ramazan rasim recai refik remzi rıdvan rıfat rıza sabri sadi sadık salih sedat sefa selahattin selcuk semih serhat serkan servet sezai sezer suat suleyman tahsin talat tamer taner tarık tayfun tayyip teoman tevfik tolga tuncay turgay turgut turhan tuğrul ulaş utku uğur vahap vahit vedat veysel volkan yakup yalçın yavuz yaşar yiğit yucel zeki ziya zulfu şaban şakir şenol şerif şevket şükrü',
    women:
      'aslı asuman aybuke ayca aydan aygul aylin aynur aysel aysun ayşe ayşegül ayşen banu başak belgin belma berrin betul beyza birgul birsen buket burcu büşra canan cansu ceren ceyda derya dilek ebru elcin esen esin esma fadime fatma fatoş feride feyza figen filiz funda gizem gonca gonul gulay gulben gulcan gulcin gulden gulistan gulsum gulten guzin gülşen hale hande hatice havva hayriye hulya iclal ilknur ipek jale kadriye kevser kubra lale latife makbule mehtap melahat melek melike meltem meral meryem mualla muazzez muge mujde mukaddes munevver nagihan nalan nazan nazlı nebahat nermin neslihan nesrin neşe nihal nilay nilgun nilufer nimet nuran nuray nurcan nurhan nursel oya oyku ozge ozgul perihan pervin pınar reyhan ruken rukiye safiye saliha satı seda sedef sema semra serap seval sevil sevim seyhan sibel simge sinem songul suheyla suna suzan tuba tulay tulin turkan tuğba tuğçe ulku umran vildan yasemin yeliz yeşim yonca zehra zekiye zerrin zubeyde zuhal çağla çiğdem şebnem şengül şerife şeyda şeyma şirin şule',
  },
  forms: {
    a: '-dı -mıştı -ıyor -ıyordu -dılar',
    t: '-tı -mıştı -ıyor -ıyordu -tılar',
    e: '-di -mişti -iyor -iyordu -diler',
    te: '-ti -mişti -iyor -tiler',
    et: '-tti -tmişti -diyor -diyordu -ttiler',
    u: '-du -muştu -uyor -dular',
    ü: '-dü -müştü -üyor -düler',
    tu: '-tu -muştu -uyor -tular',
    la: '-adı -amıştı -ıyor -ıyordu -adılar',
    le: '-edi -emişti -iyor -iyordu -ediler',
    sa: '-sında -sını -sıyla',
    se: '-sinde -sini -siyle -sine',
    su: '-sunda -sunu -su',
    ia: '-ında -ını -ıyla',
    ie: '-inde -ini -iyle -ine',
    uu: '-unda -unu -uyla',
    üü: '-ünde -ünü -üyle',
  },
  cues: [
    {
      frame: 'say',
      words:
        'seslendi bağırdı yorum/la tepki_gösterdi çağrıda_bulundu dedi dediler dediği dediğini demiş demişler demişti der diyor diyordu diyorlar diyerek diye söyledi söylemişti söylüyor anlat/t aktar/a açıkl/la belirt/te bildir/e değerlendir/e duyur/u ekl/le hatırlat/t iddia_e/et ifade_e/et dile_getir/e kayde/et itiraf_e/et konuş/tu paylaş/t savun/u sor/u uyar/a vurgul/la yanıtl/la yaz/a sıral/la yakın/a haykır/a özetl/le öne_sür/ü sürdür/ü sitem_e/et isyan_e/et diye_konuş/tu diye_anlat/t diye_yaz/a diye_sor/u diye_ekl/le diye_yanıtl/la diye_savun/u diye_uyar/a diye_belirt/te diye_seslendi diye_devam_e/et diye_yanıt_verdi diye_tepki_gösterdi diye_yakın/a diye_özetl/le açıklama/sa uyarı/sa çağrı/sa iddia/sa vurgu/su yorum/uu paylaşım/ia mesaj/ia yanıt/ia cevab/ia itiraf/ia ifade/se ifadeler/ie sözler/ie sözlerine değerlendirme/se eleştiri/se bilgi/se dileğinde görüş/üü temennisinde tepkisini tespitinde önerisinde karşılığını notunu açıklamasında_bulundu açıklamasını_yaptı değerlendirmesinde_bulundu değerlendirmesini_yaptı ifadelerini_kullan/a ifadesini_kullan/a ifadelerine_yer_ver/e ifadesine_yer_ver/e sözlerini_kullan/a mesajını_verdi mesajını_paylaştı notunu_düştü yanıtını_ver/e cevabını_ver/e yorumunu_yap/t paylaşımında_bulundu paylaşımını_yaptı uyarısında_bulundu çağrısında_bulundu çağrısı_yap/t iddiasında_bulundu şeklinde şeklinde_konuş/tu şeklinde_yanıt_verdi şu_açıklamayı_yaptı şu_bilgileri_verdi şu_cevabı_verdi şu_değerlendirmeyi_yaptı şu_ifadelere_yer_verdi şu_ifadeleri_kullandı şu_mesajı_verdi şu_paylaşımı_yaptı şu_sözlerle şu_yanıtı_verdi şu_çağrıyı_yaptı şunları şunları_söyl/le şunları_kayde/et şunları_anlat/t şöyle şöyle_konuş/tu şöyle_dedi şöyle_devam_e/et şöyle_anlat/t şöyle_özetl/le şöyle_sürdür/ü',
      examples:
        __EXAMPLES__ &&
        examples([
          'Belediye başkanı Ayşe Demir, “Köprü bahara kadar kapalı kalacak” dedi.',
          'Ayşe Demir, “Yeterince bekledik” diye konuştu.',
          '“Geri dönmeyeceğiz” ifadelerini kullandı Ayşe Demir.',
        ]),
    },
    {
      frame: 'attached',
      words:
        'aktaran anlatan açıklayan belirten bildiren denilen dikkat_çeken dile_getiren diye_konuşan diye_yazan diyen ekleyen hatırlatan iddia_eden ifade_eden ifadelerini_kullanan işaret_eden kaydeden konuşan nitelendiren niteleyen savunan soran söyleyen uyaran vurgulayan çağrısında_bulunan öne_süren şeklinde_konuşan',
      examples: __EXAMPLES__ && examples(['“Geri dönmeyeceğiz” diyen Ayşe Demir salonu terk etti.']),
    },
    {
      frame: 'text',
      words:
        'denildi denilen denilmişti denilmekte ifade_edildi ifadesine_yer_verildi ifadelerine_yer_verildi ifadesi_kullanıldı ifadeleri_kullanıldı ifadesi_kullanılmıştı ifadesi_yer_aldı ifadeleri_yer_aldı kaydedildi belirtildi bildirildi duyuruldu açıklandı vurgulandı yazıyor yazıyordu',
      examples:
        __EXAMPLES__ && examples(['Liman Bakanlığı açıklamasında “Başvuru inceleniyor ve karar yakındır” denildi.']),
    },
    {
      frame: 'call',
      words:
        'adlandır/a eleştir/e nitel/le nitelendir/e nitelendiren niteleyen tanıml/la olarak_değerlendir/e olarak_nitel/le olarak_nitelendir/e olarak_tanıml/la olarak_gör/ü olarak_yoruml/la olarak_açıkl/la suçl/la',
      examples:
        __EXAMPLES__ &&
        examples(['Ayşe Demir planı “büyük bir hata” olarak nitelendirdi.'], ['Orada “liman kahvesi” içilir.']),
    },
    {
      frame: 'after',
      words: 'göre',
      examples: __EXAMPLES__ && examples(['Ayşe Demir’e göre çatı “çok kötü durumda ve tehlikeli”.']),
    },
  ],
  pronouns: 'ben:x biz:x kendisi:s o:s ona:o onlar:p onu:o onun:o sen:x siz:x',
  honorifics: 'av bay:m bayan:f doç dr prof sayın',
  determiners: 'bazı beş bir birçok bu bütün dört her iki tüm çok üç şu',
  prepositions: '',
  joiners: 'ama ancak da de fakat hem ile ise ki ve veya ya çünkü',
  relatives: '',
  auxiliaries: 'ardından ayrıca da daha de ise sonra yine önce',
  passives: '',
  agents: 'tarafından',
  adverbs:
    'aralık açıklamasında ağustos bugün burada böyle cuma cumartesi dün ekim evet eylül gazetecilere gibi göre hayır haziran hesabından için kadar kasım konuşmasında mart mayıs medya nisan ocak olarak orada pazar pazartesi perşembe salı sosyal temmuz yandan yarın çarşamba öte öyle şimdi şubat şöyle',
  people:
    'adam:m aday:s analist:s anne:f antrenör:s arkadaşı:s atlet:s avukat:s baba:m bakan:s basketbolcu:s başbakan:s başkan:s başkanvekili:s besteci:s büyükelçi:s ceo:s cumhurbaşkanı:s danışman:s davacı:s dekan:s direktör:s doktor:s ekonomist:s eleştirmen:s elçi:s emekli:s esnaf:s eşi:s futbolcu:s gazeteci:s gazi:s genel_başkan general:s genç:s golcü:s görevli:s görgü_tanığı güreşçi:s hakem:s hakim:s hemşire:s hoca:s hukukçu:s imam:m isim:s iş_insanı işletmeci:s işçi:s kadın:f kaleci:s kaptan:s kardeşi:s kaymakam:s komutan:s komşusu:s kral:m kraliçe:f kurmay:s kurucu:s kızı:f lider:s mağdur:s milletvekili:s mimar:s muhtar:s müdür:s mühendis:s müsteşar:s müteahhit:s nişanlısı:s ombudsman:s oyuncu:s oğlu:m papa:m patron:s pilot:s polis_memuru:s prens:m profesör:s psikolog:s rektör:s sahibi:s sanatçı:s sanık:s savcı:s sekreter:s senarist:s sporcu:s stratejist:s sözcü:s sürücü:s tanık:s taraftar:s teknik_direktör temsilci:s tenisçi:s uzman:s vali:s vatandaş:s vekili:s veli:s voleybolcu:s yargıç:s yayıncı:s yazar:s yaşlı_adam yaşlı_kadın yetkili:s yolcu:s yurttaş:s yönetici:s yönetmen:s yüzücü:s çalıştırıcı:s çiftçi:s çocuk:s öğrenci:s öğretim_üyesi öğretmen:s üye:s şarkıcı:s şoför:s şüpheli:s',
  indefinites: 'bir bazı birçok birkaç iki üç',
  bareNouns: true,
  nounEndings: 'ları:p leri:p lar:p ler:p sına sine sı si su sü ına ine una üne ya ye ı i u ü a e',
  bodies:
    'aa ab abd ajans baro borsa akp bakanlık bakanlığı banka başsavcılık başsavcılığı belediye birlik birliği bm chp dem dernek derneği emniyet federasyon gazete hastane hükümet iyi_parti komisyon konsey kulübü kulüp kuruluş kurum mahkeme meclis mhp nato parti polis rapor sendika takım trt vakfı vakıf valilik valiliği üniversite şirket',
  sources: 'ndan nden dan den tan ten',
  goingOn: 'ekle',
  works:
    'adlı albüm albümü başlıklı dizi dizisi etiketi film filmi isimli kavramı kitabı kitap oyun oyunu pankart pankartı program programı projesi roman romanı slogan sloganı sözde şarkı şarkısı',
  abbreviations: 'av doç dr no prof sn vb vs',
  kin: 'sanatçı sanatçısı oyuncu oyuncusu şarkıcı şarkıcısı | direktör direktörü çalıştırıcı antrenör antrenörü hoca teknik_direktör | futbolcu oyuncu oyuncusu golcü kaleci sporcu kaptan kaptanı tenisçi basketbolcu voleybolcu güreşçi yüzücü atlet | avukat avukatı hukukçu | savcı savcısı başsavcı | hakim yargıç | bakan bakanı | başkan başkanı | vali valisi | doktor doktoru hekim profesör uzman uzmanı',
  dropsSubject: true,
  verbLast: true,
};
