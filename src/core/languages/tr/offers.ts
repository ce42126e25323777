/** Offers in Turkish. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Turkish pages sell or ask. */
export const offersTr: OfferLanguage = {
  code: 'tr',
  address: 'siz sizin size sizi sen senin seni biz bizim bize bizi hesabınız adresiniz',
  ours: 'biz bizim bize bizi',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'okumaya devam etmek … / devamını okumak için … / haberin devamı|tamamı … abone*|üye* / bu içerik|haber|yazı … abone*|üye*|özel / sadece|yalnızca aboneler*|üyeler*|üyelere … / abonelere özel … / tamamını okumak için …',
      examples:
        __EXAMPLES__ &&
        examples(['Okumaya devam etmek için abone olun.', 'Abonelere özel içerik'], ['Toplantı yarın devam edecek.']),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'ücretsiz makale*|haber*|yazı* kaldı / … makaleniz kaldı',
      examples: __EXAMPLES__ && examples(['Bu ay 2 ücretsiz makaleniz kaldı']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'haberler|haberleri|gelişmeler … e|mail posta*|adresinize / bültenimize|bültene|bültenine|bültenlerimize|bültenlere abone|kaydol*|üye|kayıt … / e bültenimize … / gelen kutunuza|kutunuzda … / abonelikten çık* … / haberdar olmak|olun için|istiyorum … / kaçırmayın / ilk siz öğrenin / bültenimiz* … / ücretsiz bülten* …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Ücretsiz bültenimiz e-postanıza gelsin', 'E-bültenimize kaydolun'],
          ['Haber bülteni saat yedide başladı.'],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'uygulamamızı|uygulamasını|mobil indir*|uygulamamızı|uygulamayı … / uygulamamızı|uygulamasını … indir* / uygulamayı indir* / app store … google / uygulamamız* …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Haberler uygulamamızla hep yanınızda', 'Uygulamamızı indirin'],
          ['Belediye yeni uygulama hazırlıyor.'],
        ),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'bizi takip edin … / bizi … takip et* / takip edin $ / google haberler* … abone|takip* / whatsapp kanalımız* … / kanalımıza|kanalına abone|katıl* … / abone olmak için tıklayın / telegram|youtube|whatsapp kanalımız* / bize katılın',
      examples:
        __EXAMPLES__ && examples(['Bizi takip edin', 'WhatsApp kanalımıza katılın'], ['Polis aracı takip etti.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'bağış yap* … / bize destek ol* / destek olmak için … / bağımsız gazeteciliğe|gazeteciliği|medyaya destek* … / desteğiniz* … / destekçimiz ol*',
      examples:
        __EXAMPLES__ && examples(['Bağış yapın', 'Bağımsız gazeteciliğe destek olun'], ['Bağışlar müzeye gitti.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'hesap oluştur* … / hesabınız yok mu … / üye girişi … yap* / giriş yapın … / giriş yapmak|yapmanız için|gerek* … / ücretsiz üye|kayıt ol* … / üye misiniz / zaten üye|abone … / yorum yapmak|yazmak|yapabilmek için … / üye olmak için … / zaten hesabınız … / abone misiniz …',
      examples: __EXAMPLES__ && examples(['Ücretsiz üye ol', 'Yorum yapmak için giriş yapın'], ['Hesap kapatıldı.']),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'hemen|şimdi abone ol|olun … / abone olun … / abone ol … ayda|tl|sınırsız / aboneliği başlat* / ücretsiz dene* … / sınırsız erişim|okuma … / reklamsız … / ilk ay … / istediğiniz zaman iptal … / aboneliğinizi … / abonelik paket* … / abonelik seçenek* …',
      examples: __EXAMPLES__ && examples(['Hemen abone ol', 'Sınırsız erişim'], ['Abone sayısı düştü.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases: '^ abone ol* … $ / ^ abonelik|satın … $ / ^ abonelik $ / ^ dene* $ / ^ teklif*|paket* … gör|incele $',
      examples: __EXAMPLES__ && examples(['Teklifleri gör', 'Abone Ol']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ kaydol|kayıt|gönder|bülten|kaydet … $',
      examples: __EXAMPLES__ && examples(['Kaydol']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ giriş … $ / ^ üye ol … $ / ^ üyelik $ / ^ kayıt ol … $',
      examples: __EXAMPLES__ && examples(['Giriş yap', 'Üye ol']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ bağış … $ / ^ destek ol … $',
      examples: __EXAMPLES__ && examples(['Bağış yap']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ takip et … $ / ^ takip edin … $ / ^ google news … $ / ^ abone ol $',
      examples: __EXAMPLES__ && examples(['Takip et']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ uygulamayı indir $ / ^ indir $',
      examples: __EXAMPLES__ && examples(['Uygulamayı indir']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'yayınlanmayacak / gerekli alanlar / yorum yaz $',
      examples: __EXAMPLES__ && examples(['E-posta adresiniz yayınlanmayacak.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'e posta adresinizi … / e posta adresiniz … / e posta adresini … / bülten*|posta|email|mail|kişisel|gizlilik|çerez|kvkk / e posta',
      examples: __EXAMPLES__ && examples(['bülten']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'abone*|abonelik|ücretsiz|sınırsız|premium|özel|indirim*|fırsat* / tl / aylık|yıllık',
      examples: __EXAMPLES__ && examples(['abonelik']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'bağış*|destek*|bağımsız',
      examples: __EXAMPLES__ && examples(['bağış']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'hesap|hesabınız*|şifre*|giriş|üye|üyelik|kayıt|yorum*',
      examples: __EXAMPLES__ && examples(['üyelik']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'takip|facebook*|instagram*|twitter*|whatsapp*|telegram*|youtube*|kanal*|google',
      examples: __EXAMPLES__ && examples(['takip']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'uygulama*|indir*|ios|android',
      examples: __EXAMPLES__ && examples(['uygulama']),
    },
  ],
};
