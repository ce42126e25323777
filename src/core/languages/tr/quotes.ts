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
        'dedi dediler demişti demiş diyor diyorlar der diye_konuştu diye_konuşan diye_yazdı diye_sordu diye_ekledi diye_seslendi diye_yanıtladı diye_yanıt_verdi diye_belirtti diye_anlattı diye_tepki_gösterdi diye_kaydetti diye şeklinde_konuştu şeklinde_yanıt_verdi şeklinde_konuşan şeklinde ifadelerini_kullandı ifadesini_kullandı ifadelerine_yer_verdi ifadesine_yer_verdi ifadelerini_kullanan ifadesini sözlerini_kullandı sözleriyle sözlerini yanıtını_verdi cevabını_verdi değerlendirmesinde_bulundu değerlendirmesini_yaptı açıklamasını_yaptı açıklamasında_bulundu çağrısında_bulundu çağrısı_yaptı yorumunu_yaptı görüşünü_dile_getirdi notunu_düştü mesajını_verdi mesajını_paylaştı paylaşımında_bulundu paylaşımını_yaptı uyarısında_bulundu söyledi söyleyen belirtti belirten vurguladı vurgulayan kaydetti kaydeden ifade_etti ifade_eden açıkladı açıklayan anlattı anlatan ekledi ekleyen aktardı aktaran bildirdi bildiren savundu savunan iddia_etti öne_sürdü dile_getirdi dile_getiren konuştu konuşan yazdı yanıtladı sordu uyardı hatırlattı duyurdu paylaştı değerlendirdi diyerek diyen dediğini dediği demesi denildi denilen',
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
        'olarak_nitelendirdi olarak_niteledi olarak_tanımladı olarak_değerlendirdi nitelendirdi niteledi adlandırdı suçladı eleştirdi nitelendiren niteleyen',
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
  pronouns: 'o:s onlar:p kendisi:s ben:x biz:x siz:x sen:x onu:o ona:o onun:o',
  honorifics: 'sayın bay:m bayan:f dr prof av doç',
  determiners: 'bir bu şu her bazı birçok iki üç dört beş tüm bütün çok',
  prepositions: '',
  joiners: 've veya ya ki ama fakat ancak çünkü ise ile de da hem',
  relatives: '',
  auxiliaries: 'da de ise ayrıca daha sonra önce yine ardından',
  passives: '',
  agents: 'tarafından',
  adverbs:
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bugün dün yarın ayrıca daha sonra önce ardından öte yandan ancak ama ve bu bir çok her şimdi burada orada böyle şöyle öyle evet hayır için gibi kadar göre olarak açıklamasında konuşmasında sosyal medya hesabından gazetecilere',
  people:
    'cumhurbaşkanı:s başkan:s başkanı:s başbakan:s bakan:s bakanı:s milletvekili:s vekili:s lider:s lideri:s sözcü:s sözcüsü:s genel_başkan müdür:s müdürü:s vali:s valisi:s kaymakam:s kaymakamı:s yönetmen:s yönetmeni:s hoca:s teknik_direktör direktör:s direktörü:s antrenör:s futbolcu:s oyuncu:s oyuncusu:s kaptan:s kaptanı:s avukat:s avukatı:s savcı:s savcısı:s hakim:s yargıç:s profesör:s öğretim_üyesi uzman:s uzmanı:s doktor:s doktoru:s öğretmen:s gazeteci:s yazar:s yazarı:s sanatçı:s şarkıcı:s iş_insanı kurucu:s kurucusu:s sahibi:s çiftçi:s esnaf:s muhtar:s muhtarı:s komutan:s komutanı:s general:s büyükelçi:s elçi:s temsilci:s temsilcisi:s üye:s üyesi:s yetkili:s yetkilisi:s sekreter:s sekreteri:s danışman:s danışmanı:s uzmanlar:p yetkililer:p vatandaş:s vatandaşlar:p öğrenci:s anne:f baba:m annesi:f babası:m oğlu:m kızı:f eşi:s kardeşi:s kadın:f adam:m genç:s görgü_tanığı tanık:s kral:m kraliçe:f prens:m papa:m imam:m yönetici:s ceo:s analist:s ekonomist:s aday:s adayı:s',
  bodies:
    'bakanlık bakanlığı şirket şirketi kurum kurumu kuruluş belediye belediyesi parti partisi dernek derneği sendika sendikası vakıf vakfı üniversite üniversitesi mahkeme mahkemesi polis emniyet ajans ajansı gazete gazetesi kulüp kulübü takım banka bankası hükümet meclis meclisi komisyon komisyonu konsey konseyi federasyon federasyonu birlik birliği rapor hastane hastanesi başsavcılık başsavcılığı valilik valiliği chp akp mhp dem iyi_parti bm ab nato abd aa trt',
  works:
    'adlı isimli filmi film dizi dizisi kitap kitabı roman romanı şarkı şarkısı albüm albümü programı program oyun oyunu slogan sloganı sözde kavramı projesi pankart pankartı etiketi başlıklı',
  abbreviations: 'dr prof doç av vb vs no sn',
  dropsSubject: true,
  verbLast: true,
};
