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
        'aktaran aktardı anlatan anlattı açıkladı açıklamasında_bulundu açıklamasını_yaptı açıklayan belirten belirtti bildirdi bildiren cevabını_verdi dedi dediler dediği dediğini demesi demiş demişti denildi denilen der değerlendirdi değerlendirmesinde_bulundu değerlendirmesini_yaptı dile_getirdi dile_getiren diye diye_anlattı diye_belirtti diye_ekledi diye_kaydetti diye_konuşan diye_konuştu diye_seslendi diye_sordu diye_tepki_gösterdi diye_yanıt_verdi diye_yanıtladı diye_yazdı diyen diyerek diyor diyorlar duyurdu ekledi ekleyen görüşünü_dile_getirdi hatırlattı iddia_etti ifade_eden ifade_etti ifadelerine_yer_verdi ifadelerini_kullanan ifadelerini_kullandı ifadesine_yer_verdi ifadesini ifadesini_kullandı kaydeden kaydetti konuşan konuştu mesajını_paylaştı mesajını_verdi notunu_düştü paylaştı paylaşımında_bulundu paylaşımını_yaptı savunan savundu sordu söyledi söyleyen sözlerini sözlerini_kullandı sözleriyle uyardı uyarısında_bulundu vurguladı vurgulayan yanıtladı yanıtını_verdi yazdı yorumunu_yaptı çağrısı_yaptı çağrısında_bulundu öne_sürdü şeklinde şeklinde_konuşan şeklinde_konuştu şeklinde_yanıt_verdi',
      examples:
        __EXAMPLES__ &&
        examples([
          'Belediye başkanı Ayşe Demir, “Köprü bahara kadar kapalı kalacak” dedi.',
          'Ayşe Demir, “Yeterince bekledik” diye konuştu.',
          '“Geri dönmeyeceğiz” ifadelerini kullandı Ayşe Demir.',
        ]),
    },
    {
      frame: 'call',
      words:
        'adlandırdı eleştirdi niteledi nitelendirdi nitelendiren niteleyen olarak_değerlendirdi olarak_niteledi olarak_nitelendirdi olarak_tanımladı suçladı',
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
    'adam:m aday:s adayı:s analist:s anne:f annesi:f antrenör:s avukat:s avukatı:s baba:m babası:m bakan:s bakanı:s başbakan:s başkan:s başkanı:s büyükelçi:s ceo:s cumhurbaşkanı:s danışman:s danışmanı:s direktör:s direktörü:s doktor:s doktoru:s ekonomist:s elçi:s esnaf:s eşi:s futbolcu:s gazeteci:s genel_başkan general:s genç:s görgü_tanığı hakim:s hoca:s imam:m iş_insanı kadın:f kaptan:s kaptanı:s kardeşi:s kaymakam:s kaymakamı:s komutan:s komutanı:s kral:m kraliçe:f kurucu:s kurucusu:s kızı:f lider:s lideri:s milletvekili:s muhtar:s muhtarı:s müdür:s müdürü:s oyuncu:s oyuncusu:s oğlu:m papa:m prens:m profesör:s sahibi:s sanatçı:s savcı:s savcısı:s sekreter:s sekreteri:s sözcü:s sözcüsü:s tanık:s teknik_direktör temsilci:s temsilcisi:s uzman:s uzmanlar:p uzmanı:s vali:s valisi:s vatandaş:s vatandaşlar:p vekili:s yargıç:s yazar:s yazarı:s yetkili:s yetkililer:p yetkilisi:s yönetici:s yönetmen:s yönetmeni:s çiftçi:s öğrenci:s öğretim_üyesi öğretmen:s üye:s üyesi:s şarkıcı:s',
  bodies:
    'aa ab abd ajans ajansı akp bakanlık bakanlığı banka bankası başsavcılık başsavcılığı belediye belediyesi birlik birliği bm chp dem dernek derneği emniyet federasyon federasyonu gazete gazetesi hastane hastanesi hükümet iyi_parti komisyon komisyonu konsey konseyi kulübü kulüp kuruluş kurum kurumu mahkeme mahkemesi meclis meclisi mhp nato parti partisi polis rapor sendika sendikası takım trt vakfı vakıf valilik valiliği üniversite üniversitesi şirket şirketi',
  works:
    'adlı albüm albümü başlıklı dizi dizisi etiketi film filmi isimli kavramı kitabı kitap oyun oyunu pankart pankartı program programı projesi roman romanı slogan sloganı sözde şarkı şarkısı',
  abbreviations: 'av doç dr no prof sn vb vs',
  dropsSubject: true,
  verbLast: true,
};
