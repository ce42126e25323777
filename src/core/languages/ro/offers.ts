/** Offers in Romanian. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Romanian pages sell or ask. */
export const offersRo: OfferLanguage = {
  code: 'ro',
  address: 'tu tău ta tale tăi te îți ți vă dumneavoastră voastră noi nostru noastră noastre noștri ne',
  ours: 'noi nostru noastră noastre noștri ne',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'pentru a citi … articol*|integral|continuare|întreg|tot / pentru a continua lectura|să / continuă lectura|să … abon*|gratuit|cont / citește în continuare … abon* / acest articol|conținut este … abonați*|rezervat|exclusiv / articol|conținut … disponibil|rezervat|exclusiv … abonați* / doar|numai pentru abonați* / rezervat abonaților / deblochează … articol*',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Pentru a citi articolul integral, abonează-te.', 'Acest articol este rezervat abonaților.'],
          ['Primăria vrea să continue lucrările la pod.', 'Elevii citesc articole din presă la ore.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        'articole gratuite rămase|disponibile / ai citit … articole|articolele / mai ai|poți … articole|articol / ți au mai rămas … articole / ai atins|epuizat|ajuns … limita|limită|numărul',
      examples:
        __EXAMPLES__ &&
        examples(['Ai citit 3 din 5 articole gratuite.'], ['Legea are mai multe articole neconstituționale.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'abonează|abonați te|vă … newsletter*|buletin* / înscrie|înscrieți te|vă … newsletter*|buletin* / newsletter*|buletinul nostru / pe|în e mailul tău|dumneavoastră / pe|în mailul|inboxul tău|dumneavoastră / primește|primești|primiți … newsletter*|inbox / primești pe mail|email / direct în|pe … inbox|mail|email|căsuța / te|vă poți|puteți dezabona … / dezabona* … oricând|moment / introdu|introduceți … mail|email / prin abonare|înscriere … accept*|acord',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Abonează-te la newsletterul nostru', 'Primește știrile zilei direct în inbox.'],
          ['Ministrul a trimis un e-mail colegilor săi.', 'Primarul primește un mail de la un vecin.'],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'descarcă|descărcați acum|gratuit … aplicația / descarcă|descărcați aplicația noastră|gratuit|acum / aplicația noastră / ^ descarcă|descărcați aplicația …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Descarcă aplicația noastră'],
          ['Orașul pregătește o aplicație pentru parcări.', 'Tot mai mulți șoferi descarcă aplicația primăriei.'],
        ),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'urmărește|urmăriți ne … / ne poți|puteți urmări|găsi … / ^ urmărește|urmăriți … pe facebook|instagram|whatsapp|telegram|tiktok|youtube|google / alătură|alăturați te|vă … canal*|grup*|whatsapp|telegram / abonează te la|pe canal*|youtube|whatsapp … / like pe|paginii … facebook',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Urmărește-ne pe Facebook', 'Abonează-te la canalul nostru de WhatsApp'],
          ['Polițiștii au urmărit dubița până la graniță.', 'Poliția urmărește mai multe conturi de Facebook.'],
        ),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'donează acum|aici / fă|faceți o donație / susține|susțineți ne … / ^ susține|susțineți jurnalism*|presa|redacția … / sprijină|sprijiniți ne … / ^ sprijină|sprijiniți jurnalism*|presa|redacția … / ajută|ajutați ne … / ^ redirecționează … impozit* / cu|prin donația ta|dumneavoastră / sprijinul tău',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Donează acum', 'Susține jurnalismul independent'],
          [
            'Donația familiei merge la muzeu.',
            'Fundația susține jurnalismul de investigație.',
            'Firma donează și calculatoare.',
          ],
        ),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        '^ creează|creați … cont / creează|fă ți … cont / înregistrează te … / ^ intră în cont|contul … / autentifică te … / conectează te … pentru|ca|la / ai deja … cont|abonament / ești deja abonat|înregistrat|membru / nu ai … cont / pentru a comenta|salva … cont|conect*|autentific*|înregistr* / trebuie să fii|te … autentificat|conectat|abonat|autentifici|conectezi',
      examples:
        __EXAMPLES__ &&
        examples(
          [
            'Creează un cont gratuit',
            'Ai deja un cont? Intră în cont',
            'Pentru a comenta trebuie să fii autentificat.',
          ],
          ['Contul a fost deschis la o bancă din Cluj.', 'Ministrul nu a fost de găsit pentru a comenta.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'abonează te acum|azi|astăzi|la|pentru|și|de|cu / abonează|abonați te|vă $ / abonați vă acum|la|pentru / ^ alege … abonament* / ^ activează … abonament*|oferta|proba / încearcă gratuit|gratis … / ^ încearcă … gratuit|gratis / acces nelimitat / citești|citește nelimitat / citești fără reclame / prima lună gratuit*|gratis|doar / prima lună la 1 / primele … luni|zile gratuit*|gratis / anulezi|renunți|anulare … oricând|moment / ofertă|oferta specială|limitată|lansare / vezi … oferta|ofertele|abonamente* / devino abonat|membru|abonată / ^ dăruiește … abonament* / cu … abonament digital',
      examples:
        __EXAMPLES__ &&
        examples(
          [
            'Abonează-te acum de la 10 lei pe lună',
            'Acces nelimitat la toate articolele',
            'Poți renunța oricând. Prima lună la 1 leu.',
          ],
          [
            'Abonații la metrou vor plăti mai mult.',
            'Abonamentul de transport se scumpește din martie.',
            'Guvernul încearcă de o lună să schimbe legea.',
            'În prima lună a anului pensia era de doar 300 de lei pe lună.',
          ],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ abonează te … $ / ^ abonează mă $ / ^ abonamente|abonament|abonare $ / ^ vezi … oferta|ofertele|abonamentele $ / ^ încearcă … $ / ^ activează … $ / ^ vezi|descoperă … ofert*|abonament* $',
      examples: __EXAMPLES__ && examples(['Vezi ofertele', 'Abonează-te', 'Vezi ofertele']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ mă abonez|înscriu $ / ^ înscrie te $ / ^ trimite|newsletter $',
      examples: __EXAMPLES__ && examples(['Mă abonez', 'Înscrie-te']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases:
        '^ autentificare|înregistrare|conectare|login $ / ^ autentifică|înregistrează|conectează te $ / ^ intră în cont $ / ^ creează … cont $',
      examples: __EXAMPLES__ && examples(['Autentificare', 'Intră în cont', 'Creează cont']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ donează … $ / ^ susține … $ / ^ sprijină … $',
      examples: __EXAMPLES__ && examples(['Donează', 'Susține-ne']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ urmărește|urmăriți ne … $ / ^ urmărește $',
      examples: __EXAMPLES__ && examples(['Urmărește-ne']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ descarcă … $ / ^ deschide … aplicați* $',
      examples: __EXAMPLES__ && examples(['Descarcă aplicația']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'nu va fi publicat* / câmpurile obligatorii / lasă|scrie un comentariu / raportează … greșeală|eroare',
      examples: __EXAMPLES__ && examples(['Adresa ta de email nu va fi publicată.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases: 'newsletter*|email|mail|inbox|dezabon*|înscri* / adresa ta|dumneavoastră / date personale|datele',
      examples: __EXAMPLES__ && examples(['newsletter']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'abon*|oferta|ofertă|oferte|nelimitat|premium|gratuit*|exclusiv*|digital* / pe lună|an',
      examples: __EXAMPLES__ && examples(['abonament']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'donați*|donează|sprijin*|susțin*|independent*',
      examples: __EXAMPLES__ && examples(['donație']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'cont|contul|parola|parolă|autentific*|înregistr*|coment*|login',
      examples: __EXAMPLES__ && examples(['cont']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'urmărește|urmăriți|whatsapp|telegram|facebook|instagram|tiktok|youtube|podcast|canal*|notificări*',
      examples: __EXAMPLES__ && examples(['whatsapp']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'aplicați*|descarcă|ios|android',
      examples: __EXAMPLES__ && examples(['aplicația']),
    },
  ],
};
