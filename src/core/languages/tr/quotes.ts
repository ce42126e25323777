/** Turkish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Turkish quotations: the verb stands behind the marks, its subject mostly before them. */
export const tr: QuoteLanguage = {
  code: 'tr',
  cues: [
    {
      frame: 'say',
      words:
        'aktardı anlatmıştı anlattı anlatıyor açıkladı açıklamasında açıklamasında_bulundu açıklamasını açıklamasını_yaptı açıklıyor belirtmişti belirtti bildirdi bilgisine bilgisini cevabını cevabını_verdi dedi dediler dediği dediğini demiş demişler demişti der değerlendirdi değerlendirmesinde değerlendirmesinde_bulundu değerlendirmesini değerlendirmesini_yaptı dile_getirdi dileğinde diye diye_aktardı diye_anlattı diye_anlatıyor diye_açıkladı diye_belirtti diye_devam_etti diye_ekledi diye_haykırdı diye_kaydetti diye_konuştu diye_konuşuyor diye_savundu diye_seslendi diye_sordu diye_sürdürdü diye_tamamladı diye_tepki_gösterdi diye_uyardı diye_vurguladı diye_yakındı diye_yanıt_verdi diye_yanıtladı diye_yazdı diye_özetledi diyerek diyor diyordu diyorlar duyurdu ekledi ekliyor eleştirisinde eleştirisini görüşünde görüşünü görüşünü_dile_getirdi hatırlattı iddia_etti iddiasında iddiasını ifade_etti ifadelerine ifadelerine_yer_verdi ifadelerini ifadelerini_kullandı ifadeleriyle ifadesine ifadesine_yer_verdi ifadesini ifadesini_kullandı itirafında karşılığını kaydetti konuştu mesajını mesajını_paylaştı mesajını_verdi mesajıyla notunu notunu_düştü paylaştı paylaşımında paylaşımında_bulundu paylaşımını paylaşımını_yaptı savundu sordu söyledi söylemişti söylüyor sözlerine sözlerini sözlerini_kullandı sözleriyle temennisinde tepkisini tespitinde uyardı uyarısında uyarısında_bulundu uyarısını vurguladı vurguluyor vurgusu vurgusunu yanıtladı yanıtını yanıtını_verdi yanıtıyla yazdı yazmıştı yorumunda yorumunu yorumunu_yaptı çağrısı_yaptı çağrısında çağrısında_bulundu çağrısını öne_sürdü önerisinde şeklinde şeklinde_anlattı şeklinde_açıkladı şeklinde_değerlendirdi şeklinde_ifade_etti şeklinde_konuştu şeklinde_yanıt_verdi şu_açıklamayı_yaptı şu_bilgileri_verdi şu_cevabı_verdi şu_değerlendirmede_bulundu şu_değerlendirmeyi_yaptı şu_ifadelere_yer_verdi şu_ifadeleri_kullandı şu_mesajı_verdi şu_paylaşımı_yaptı şu_sözlerle şu_yanıtı_verdi şu_çağrıyı_yaptı şunları_aktardı şunları_anlattı şunları_kaydetti şunları_söyledi şöyle şöyle_anlattı şöyle_dedi şöyle_devam_etti şöyle_konuştu şöyle_özetledi',
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
        'denildi denilen denilmişti denilmekte ifade_edildi ifadesine_yer_verildi ifadelerine_yer_verildi ifadesi_kullanıldı ifadeleri_kullanıldı ifadesi_yer_aldı ifadeleri_yer_aldı kaydedildi belirtildi bildirildi duyuruldu açıklandı vurgulandı yazıyor yazıyordu',
      examples:
        __EXAMPLES__ && examples(['Liman Bakanlığı açıklamasında “Başvuru inceleniyor ve karar yakındır” denildi.']),
    },
    {
      frame: 'call',
      words:
        'adlandırdı eleştirdi niteledi nitelendirdi nitelendiren niteleyen olarak_değerlendirdi olarak_niteledi olarak_nitelendirdi olarak_tanımladı olarak_tanımlamıştı olarak_nitelemişti olarak_gördü olarak_görüyor olarak_yorumladı olarak_açıkladı diyerek_eleştirdi suçladı',
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
    'adam:m arkadaşı:s çalıştırıcı:s çocuk:s emekli:s futbolcu:s golcü:s görevli:s görevlisi:s hemşire:s hukukçu:s isim:s işçi:s kaleci:s komşusu:s müteahhit:s mühendis:s mühendisi:s patron:s pilot:s polis_memuru:s sporcu:s sürücü:s şoför:s taraftar:s yolcu:s yurttaş:s yaşlı_adam yaşlı_kadın aday:s adayı:s analist:s anne:f annesi:f antrenör:s avukat:s avukatı:s baba:m babası:m bakan:s bakanı:s başbakan:s başkan:s başkanı:s büyükelçi:s ceo:s cumhurbaşkanı:s danışman:s danışmanı:s direktör:s direktörü:s doktor:s doktoru:s ekonomist:s elçi:s esnaf:s eşi:s futbolcu:s gazeteci:s genel_başkan general:s genç:s görgü_tanığı hakim:s hoca:s imam:m iş_insanı kadın:f kaptan:s kaptanı:s kardeşi:s kaymakam:s kaymakamı:s komutan:s komutanı:s kral:m kraliçe:f kurucu:s kurucusu:s kızı:f lider:s lideri:s milletvekili:s muhtar:s muhtarı:s müdür:s müdürü:s oyuncu:s oyuncusu:s oğlu:m papa:m prens:m profesör:s sahibi:s sanatçı:s savcı:s savcısı:s sekreter:s sekreteri:s sözcü:s sözcüsü:s tanık:s teknik_direktör temsilci:s temsilcisi:s uzman:s uzmanlar:p uzmanı:s vali:s valisi:s vatandaş:s vatandaşlar:p vekili:s yargıç:s yazar:s yazarı:s yetkili:s yetkililer:p yetkilisi:s yönetici:s yönetmen:s yönetmeni:s çiftçi:s öğrenci:s öğretim_üyesi öğretmen:s üye:s üyesi:s şarkıcı:s',
  indefinites: 'bir bazı birçok birkaç iki üç',
  bareNouns: true,
  bodies:
    'aa ab abd ajans ajansı akp bakanlık bakanlığı banka bankası başsavcılık başsavcılığı belediye belediyesi birlik birliği bm chp dem dernek derneği emniyet federasyon federasyonu gazete gazetesi hastane hastanesi hükümet iyi_parti komisyon komisyonu konsey konseyi kulübü kulüp kuruluş kurum kurumu mahkeme mahkemesi meclis meclisi mhp nato parti partisi polis rapor sendika sendikası takım trt vakfı vakıf valilik valiliği üniversite üniversitesi şirket şirketi',
  works:
    'adlı albüm albümü başlıklı dizi dizisi etiketi film filmi isimli kavramı kitabı kitap oyun oyunu pankart pankartı program programı projesi roman romanı slogan sloganı sözde şarkı şarkısı',
  abbreviations: 'av doç dr no prof sn vb vs',
  kin: 'direktör direktörü çalıştırıcı antrenör antrenörü hoca teknik_direktör | futbolcu oyuncu oyuncusu golcü kaleci sporcu kaptan kaptanı | avukat avukatı hukukçu | savcı savcısı başsavcı | hakim yargıç | bakan bakanı | başkan başkanı | vali valisi | doktor doktoru hekim profesör uzman uzmanı',
  dropsSubject: true,
  verbLast: true,
};
