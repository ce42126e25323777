/** Finnish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Finnish quotations. */
export const fi: QuoteLanguage = {
  code: 'fi',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'aarne antti eero erkki heikki iiro ilkka jaakko jari jarkko jarmo jorma jouko jouni jukka jyrki kaarlo kauko keijo kimmo lauri matti miika mikko niilo olli osmo paavo pekka pertti petri raimo reijo risto sauli seppo tapio teemu tero tuomas tuukka urho veikko vesa yrjo',
    women:
      'aila aino aliisa eeva eveliina hilkka iina irja jaana kaarina kaisa kirsi kristiina kyllikki leena maarit marja merja outi paivi pirkko riikka ritva seija sinikka sirkka sirpa soile taina tarja tiina tuija tuula virpi vuokko',
  },
  forms: {},
  cues: [
    {
      frame: 'say',
      words:
        'huudahtaa vaatii ehdottaa arvioi arvioivat hehkuttaa huokaa huomauttaa huomautti huusi ihmettelee ilmoittaa ilmoitti jatkaa jatkoi julisti katsoi katsoo kertoi kertoivat kertoo kertovat kiittelee kirjoittaa kirjoitti kommentoi korostaa korosti kritisoi kuvaa kuvailee kuvaili kuvasi kysyi kysyy linjaa linjasi lisäsi lisää lupaa lupasi muistelee muisteli muistuttaa muistutti myönsi myöntää naurahtaa naurahti painottaa painotti paljastaa paljasti perustelee perusteli pohti pohtii sanoi sanoivat sanoo sanotaan sanottiin sanovat selitti selittää summaa summasi tarkentaa tiivisti tiivistää toivoi toivoo toteaa toteavat totesi tuumaa täsmensi täsmentää uskoi uskoo vakuuttaa vakuutti varoittaa varoitti vastaa vastasi väitti väittää',
      examples:
        __EXAMPLES__ &&
        examples(['”Silta pysyy kiinni”, sanoo Anna Virtanen.', '– Olemme odottaneet tarpeeksi, Anna Virtanen sanoo.']),
    },
    {
      frame: 'call',
      words: 'kehui kehuu kutsui kutsuu luonnehti luonnehtii moitti moittii nimitti nimittää syytti syyttää',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Anna Virtanen kutsui suunnitelmaa ”täysin vastuuttomaksi”.'],
          ['Siellä juodaan ”satamakahvia” peltimukeista.'],
        ),
    },
    {
      frame: 'after',
      words: 'mielestä mukaan',
      examples: __EXAMPLES__ && examples(['Anna Virtasen mukaan katto on ”erittäin huonossa kunnossa”.']),
    },
  ],
  pronouns: 'he:p hän:s me:x minä:x ne:p se:n sinä:x te:x',
  honorifics: 'herra:m prof rouva:f tri',
  determiners: 'heidän hänen jotkut kaikki kaksi kolme monet ne nuo nämä oma se tuo tämä useat yksi',
  prepositions: 'ennen ilman kohti pitkin vastoin',
  joiners: 'että ja joka jonka jos jotka koska kuin kun mikä missä miten mutta sekä tai vaikka',
  relatives: 'joka jotka',
  as: 'kuten',
  verbFirst: true,
  auxiliaries:
    'edelleen ei eivät kuitenkin lisäksi myös nyt oli olivat on ovat pitää sitten taas täytyy vielä voi voivat',
  passives: '',
  agents: '',
  adverbs:
    'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ehkä eilen huomenna kyllä mukaan siellä tänään täällä vain',
  people:
    '*analyytikko *asianajaja *asiantuntija *edustaja *ekonomisti isä:m *johtaja *kansanedustaja *kapteeni *kirjailija *komisario kuningas:m kuningatar:f *laulaja *lääkäri *maalivahti *mestari *mies:m *ministeri ministeri *muusikko naapuri *nainen:f *neuvos *näyttelijä *ohjaaja *omistaja *opettaja opiskelija oppilas *pelaaja *perustaja poika:m *poliisi *pomo *pormestari *presidentti prinsessa:f prinssi:m *professori *puheenjohtaja *päällikkö *sihteeri silminnäkijä sisko:f *syyttäjä *tiedottaja *toimittaja *tuomari *tutkija tyttö:f tytär:f *valmentaja *vastaava veli:m *vuotias *yrittäjä äiti:f',
  indefinites: 'yksi eräs muutama monet jotkut kaksi kolme joku',
  bareNouns: true,
  bodies:
    '*eduskunta eu *hallitus *joukkue *kaupunki *koulu *kunta *laitos *lehti *liitto *ministeriö nato *oikeus *pankki *poliisi *puolue *raportti *sairaala *seura stt *valiokunta *virasto *yhdistys *yhtiö yk yle *yliopisto *yritys',
  goingOn: 'lisä jatk',
  works:
    'albumi elokuva hanke iskulause kappale kirja käsite laulu lehti levy niin_sanottu niin_sanotun nimeltä nimeltään nimi ns näytelmä näyttely ohjelma podcast sana sarja yhtye',
  abbreviations: 'esim jne kesk kok liik sd vas vihr klo mm nro ns prof tri ym',
  marks: { dashes: true },
  placeEndings: /(?:[sl]t|ss|ll)[aä]$/u,
  inflects: 'endings',
};
