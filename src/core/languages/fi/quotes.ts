/** Finnish: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Finnish quotations. */
export const fi: QuoteLanguage = {
  code: 'fi',
  forms: {},
  cues: [
    {
      frame: 'say',
      words:
        'sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat kirjoittaa kirjoitti toteaa totesi toteavat korostaa korosti painottaa painotti lisää lisäsi vastaa vastasi kysyy kysyi arvioi arvioivat muistuttaa muistutti huomauttaa huomautti selittää selitti ilmoittaa ilmoitti väittää väitti myöntää myönsi vakuuttaa vakuutti varoittaa varoitti lupaa lupasi jatkaa jatkoi kommentoi kuvailee kuvaili kuvaa kuvasi pohtii pohti tiivistää tiivisti uskoo uskoi toivoo toivoi summaa summasi täsmentää täsmensi paljastaa paljasti naurahtaa naurahti huokaa huusi hehkuttaa kiittelee kritisoi perustelee perusteli tarkentaa linjaa linjasi julisti sanottiin sanotaan katsoo katsoi tuumaa muistelee muisteli ihmettelee',
      examples:
        __EXAMPLES__ &&
        examples(['”Silta pysyy kiinni”, sanoo Anna Virtanen.', '– Olemme odottaneet tarpeeksi, Anna Virtanen sanoo.']),
    },
    {
      frame: 'call',
      words: 'kutsuu kutsui nimitti nimittää syyttää syytti moittii moitti kehuu kehui luonnehtii luonnehti',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Anna Virtanen kutsui suunnitelmaa ”täysin vastuuttomaksi”.'],
          ['Siellä juodaan ”satamakahvia” peltimukeista.'],
        ),
    },
    {
      frame: 'after',
      words: 'mukaan mielestä',
      examples: __EXAMPLES__ && examples(['Anna Virtasen mukaan katto on ”erittäin huonossa kunnossa”.']),
    },
  ],
  pronouns: 'hän:s he:p se:n ne:p minä:x me:x sinä:x te:x',
  honorifics: 'herra:m rouva:f tri prof',
  determiners: 'tämä tuo se nämä nuo ne hänen heidän yksi kaksi kolme kaikki monet jotkut useat oma',
  prepositions: 'ennen ilman kohti pitkin vastoin',
  joiners: 'ja mutta tai että kun jos koska vaikka kuin sekä joka jotka jonka mikä missä miten',
  relatives: 'joka jotka',
  as: 'kuten',
  verbFirst: true,
  auxiliaries:
    'on ovat oli olivat ei eivät myös vielä sitten nyt kuitenkin taas lisäksi edelleen voi voivat pitää täytyy',
  passives: '',
  agents: '',
  adverbs:
    'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa myös vielä sitten nyt kuitenkin taas lisäksi edelleen ja mutta kun jos ei kyllä tämä se täällä siellä tänään eilen huomenna ehkä vain mukaan',
  people:
    '*ministeri *presidentti *puheenjohtaja *johtaja *päällikkö *pormestari *edustaja *kansanedustaja *tiedottaja *asiantuntija *professori *tutkija *lääkäri *opettaja *valmentaja *pelaaja *kapteeni *maalivahti *toimittaja *kirjailija *näyttelijä *laulaja *muusikko *perustaja *yrittäjä *omistaja *ekonomisti *analyytikko *asianajaja *syyttäjä *tuomari *komisario *poliisi *neuvos *sihteeri *mies:m *nainen:f poika:m tyttö:f äiti:f isä:m tytär:f veli:m sisko:f naapuri silminnäkijä opiskelija oppilas kuningas:m kuningatar:f prinssi:m prinsessa:f *vuotias *mestari *ohjaaja *vastaava *pomo ministeri',
  bodies:
    '*ministeriö *poliisi *kaupunki *kunta *virasto *puolue *yhtiö *yritys *oikeus *hallitus *liitto *yhdistys *joukkue *seura *lehti *pankki *yliopisto *laitos *sairaala *koulu *valiokunta *raportti *eduskunta stt yle eu nato yk',
  works:
    'nimeltä niin_sanottu niin_sanotun ns elokuva sarja kirja kappale laulu levy albumi yhtye ohjelma iskulause käsite sana podcast näytelmä näyttely hanke lehti nimeltään nimi',
  abbreviations: 'esim mm klo nro tri prof ns ym jne',
  marks: { dashes: true },
  inflects: 'endings',
};
