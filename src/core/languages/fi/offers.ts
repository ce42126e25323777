/** Offers in Finnish. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Finnish pages sell or ask. */
export const offersFi: OfferLanguage = {
  code: 'fi',
  address: 'sinä sinun sinulle sinua voit me meidän meille meitä te teidän',
  ours: 'me meidän meille meitä',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'jatka lukemista … / jatkaaksesi lukemista … / lue koko|loput … tila*|juttu|artikkeli / lukeaksesi … / vain tilaajille / tämä artikkeli|juttu|sisältö on … tilaajille|tilaajien|maksullinen / juttu|artikkeli on tarkoitettu|vain … tilaajille / tilaajille tarkoitettu',
      examples:
        __EXAMPLES__ && examples(['Jatka lukemista tilaamalla.', 'Vain tilaajille'], ['Hän jatkoi matkaa kotiin.']),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'jäljellä … ilmai*|maksuto* artikkeli*|juttu* / ilmai*|maksuto* artikkeli*|juttu* jäljellä',
      examples: __EXAMPLES__ && examples(['Jäljellä 2 ilmaista artikkelia']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'tilaa … uutiskirje|uutiskirjeemme|uutiskirjeet / uutiskirjeemme|uutiskirjeen tilaa*|tilaus / saat … sähköpostiisi|uutiskirje* / sähköpostiisi $ / suoraan sähköpostiin|sähköpostiisi / sähköpostiosoitteesi / syötä sähköpostiosoite* / peruuttaa … milloin / älä missaa … / pysy ajan',
      examples: __EXAMPLES__ && examples(['Tilaa uutiskirjeemme'], ['Sähköposti ministeriltä vuoti.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'lataa … sovellus|sovelluksen|appi / sovelluksemme / lue … sovelluksessa / sovelluksessamme|sovelluksellamme|sovelluksemme …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Uutiset aina mukana sovelluksessamme', 'Lataa sovelluksemme'],
          ['Kaupunki kehittää uuden palvelun.'],
        ),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'seuraa meitä … / seuraa … facebookissa|instagramissa|twitterissä|whatsapp* / liity … kanava*|whatsapp*|ryhmä*',
      examples: __EXAMPLES__ && examples(['Seuraa meitä Facebookissa'], ['Poliisi seurasi autoa.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'lahjoita nyt|tästä / tue meitä|riippumatonta|journalismia|työtämme … / tukesi … / auta meitä … / ryhdy … tukijaksi|kuukausilahjoittajaksi',
      examples: __EXAMPLES__ && examples(['Tue riippumatonta journalismia'], ['Tuki viljelijöille kasvaa.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'luo … tunnus|tili|käyttäjätunnus / luo tili … / kirjaudu sisään|kommentoidaksesi … / kirjaudu … kommentoidaksesi|tai|jatkaaksesi / rekisteröidy … / oletko jo|tilaaja … / onko sinulla jo|tunnus … / osallistu keskusteluun / kommentoidaksesi / jo tilaaja',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Luo tili', 'Kirjaudu sisään kommentoidaksesi', 'Osallistu keskusteluun'],
          ['Tili suljettiin toukokuussa.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'tilaa nyt|tästä|digi|lehti|heti|meidät / tilaa $ / kokeile … ilmaiseksi|kuukausi|kuukauden|€|veloituksetta|euroa / ilmainen kokeilu* / rajaton … luku*|pääsy|käyttö* / pääset lukemaan … / lue rajattomasti … / ensimmäinen kuukausi … / ei sitoutumisaikaa / ilman sitoutumista / peru milloin / peruuta milloin / vain … kk|kuukausi|kuukaudessa / katso … tarjous|tarjoukset|tilaus* / tutustu … tarjouk*',
      examples: __EXAMPLES__ && examples(['Tilaa nyt', 'Kokeile kuukausi ilmaiseksi'], ['Tilaajat odottivat lehteä.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases: '^ tilaa … $ / ^ kokeile … $ / ^ katso … tarjous|tarjoukset $ / ^ katso|tutustu … tarjou* $',
      examples: __EXAMPLES__ && examples(['Katso tarjoukset', 'Tilaa']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ tilaa uutiskirje $ / ^ uutiskirje|uutiskirjeet|lähetä $',
      examples: __EXAMPLES__ && examples(['Uutiskirje']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ kirjaudu … $ / ^ rekisteröidy … $ / ^ luo … $',
      examples: __EXAMPLES__ && examples(['Kirjaudu']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ lahjoita|tue … $',
      examples: __EXAMPLES__ && examples(['Lahjoita']),
    },
    { kind: 'follow', strength: 'button', phrases: '^ seuraa … $', examples: __EXAMPLES__ && examples(['Seuraa']) },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ lataa … $',
      examples: __EXAMPLES__ && examples(['Lataa sovellus']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'ei julkaista … / pakolliset kentät',
      examples: __EXAMPLES__ && examples(['Sähköpostiosoitettasi ei julkaista.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases: 'uutiskirje*|sähköposti*|tietosuoj*',
      examples: __EXAMPLES__ && examples(['uutiskirje']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'tilaa*|tilau*|tarjou*|ilmai*|rajat*|digi*|maksut* / kk',
      examples: __EXAMPLES__ && examples(['tilaus']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'lahjoit*|tuki|tukea|tukemaan|riippumat*',
      examples: __EXAMPLES__ && examples(['lahjoita']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'tunnus|tili|salasana|kirjaudu|rekisteröi*|kommentoi*|keskustelu*',
      examples: __EXAMPLES__ && examples(['tunnus']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'seuraa|facebook*|instagram*|whatsapp*|twitter*|podcast*',
      examples: __EXAMPLES__ && examples(['seuraa']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'sovellu*|lataa|ios|android',
      examples: __EXAMPLES__ && examples(['sovellus']),
    },
  ],
};
