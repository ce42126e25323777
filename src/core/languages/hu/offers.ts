/** Offers in Hungarian. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Hungarian pages sell or ask. */
export const offersHu: OfferLanguage = {
  code: 'hu',
  address: 'ön önök önnek te neked téged mi nekünk minket velünk',
  ours: 'mi nekünk minket velünk',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'az olvasás|cikk folytatásához … / a cikk … folytat*|elolvasásához … előfizet* / a teljes cikk* … előfizet* / csak előfizetők* … / előfizetőink* … / folytatáshoz … / ez a cikk|tartalom … előfizet*',
      examples:
        __EXAMPLES__ &&
        examples(
          ['A cikk elolvasásához előfizetés szükséges.', 'Csak előfizetőknek'],
          ['A vita a jövő héten folytatódik.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'ingyenes cikk* maradt / maradt … ingyenes cikk*',
      examples: __EXAMPLES__ && examples(['Ebben a hónapban még 2 ingyenes cikke maradt']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'iratkozz|iratkozzon fel|ön … / feliratkozás … hírlevél* / feliratkozom … / hírlevelünk*|hírlevelünkre … / kérem … hírlevel* / ne maradj* le … / elsőként értesül* / bármikor leiratkoz* / elfogadom … adatkezel* / kérje|kérd … hírlev* / hírlevelünk* …',
      examples:
        __EXAMPLES__ &&
        examples(['Kérje ingyenes hírlevelünket', 'Iratkozz fel hírlevelünkre'], ['A levél kedden érkezett.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases: 'töltse|töltsd le … / alkalmazásunk* … / letölthető … alkalmazás*',
      examples: __EXAMPLES__ && examples(['Töltsd le alkalmazásunkat'], ['A város új programot készít.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'kövess|kövessen minket|bennünket … / kövess|kövesse … facebookon|instagramon|google|youtube*|whatsapp*|telegram*|viber* / csatlakozz|csatlakozzon … csoport*|facebook*|viber* / lájkolj … / ott vagyunk … facebookon',
      examples: __EXAMPLES__ && examples(['Kövess minket a Facebookon'], ['A rendőrség követte az autót.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'támogass|támogasson minket|bennünket … / támogasd|támogassa … munkánk*|lapunk*|független* / támogatásod*|támogatása|támogatásával|támogatásoddal … / adományozz|adományozzon … / segíts|segítsen nekünk … / legyél|legyen … támogató*',
      examples: __EXAMPLES__ && examples(['Támogass minket', 'Támogasd munkánkat'], ['A támogatás összege nőtt.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'regisztrálj|regisztráljon … / jelentkezz|jelentkezzen be … / hozz|hozzon létre … fiók* / van már … fiókod|előfizetésed|fiókja|előfizetése / már előfizető … / nincs … fiókod|fiókja / a hozzászóláshoz … / kommentelj* … bejelentkez* / hozzászóláshoz … be / hozzon|hozz létre … fiók* …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Hozzon létre ingyenes fiókot', 'Regisztrálj ingyen', 'A hozzászóláshoz be kell jelentkezni'],
          ['A fiókot bezárták.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'fizess|fizessen elő … / előfizetek … / előfizetés … ft|havi|akció* / próbáld|próbálja ki … ingyen|hónap* / korlátlan hozzáférés … / hozzáférés … minden|összes|teljes / az első hónap … / bármikor lemond* … / legyél|legyen … előfizető* / válassz* … csomag*|előfizet* / már havi … ft* / olvass|olvassa|olvasson korlátlanul … / első hónap … forint|ft|euró',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Olvassa korlátlanul minden cikkünket', 'Fizess elő', 'Korlátlan hozzáférés minden cikkhez'],
          ['Az előfizetők száma csökkent.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ előfizetek|előfizetés|előfizetés … $ / ^ fizess|fizessen elő $ / ^ kipróbálom $ / ^ megrendelem $ / ^ ajánlat*|csomag* … $',
      examples: __EXAMPLES__ && examples(['Ajánlatok megtekintése', 'Előfizetek']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ feliratkozom|feliratkozás|hírlevél|küldés $ / ^ kérem $',
      examples: __EXAMPLES__ && examples(['Kérem', 'Feliratkozom']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ bejelentkezés|belépés|regisztráció|regisztrálok|belépek $',
      examples: __EXAMPLES__ && examples(['Belépés']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ támogatom|támogatás|adományozok $ / ^ támogass … $',
      examples: __EXAMPLES__ && examples(['Támogatom']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ követem|követés $',
      examples: __EXAMPLES__ && examples(['Követem']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'nem tesszük közzé / kötelező mező* …',
      examples: __EXAMPLES__ && examples(['Az e-mail címet nem tesszük közzé.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'az e mail címe*|címed* / e mail címed|címe|címem … / email címed|címe|címem / hírlev*|email|mail|feliratkoz*|leiratkoz*|adatkezel*|adatvédel* / e mail',
      examples: __EXAMPLES__ && examples(['hírlevél']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'előfizet*|ingyen*|korlátlan*|prémium|kedvezmény*|akció*|hozzáférés* / ft',
      examples: __EXAMPLES__ && examples(['előfizetés']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'támogat*|adomány*|független*',
      examples: __EXAMPLES__ && examples(['támogatás']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'fiók*|jelszó*|bejelentkez*|regisztr*|belépés|hozzászól*|komment*',
      examples: __EXAMPLES__ && examples(['fiók']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'kövess*|facebook*|instagram*|whatsapp*|telegram*|youtube|viber|podcast*|csatorn*',
      examples: __EXAMPLES__ && examples(['facebook']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'alkalmaz*|letölt*|ios|android|app',
      examples: __EXAMPLES__ && examples(['app']),
    },
  ],
};
