/** Dutch: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Dutch quotations. */
export const nl: QuoteLanguage = {
  code: 'nl',
  forms: { t: '-t -te', d: '-t -de' },
  cues: [
    {
      frame: 'say',
      words:
        'zegt zei zeggen zeiden gezegd vertel/d vertellen schrijft schreef schrijven legt~uit legde~uit verklaar/d verklaren stel/d stellen benadruk/t voegt~toe voegde~toe antwoord/d vraagt vroeg vragen meld/d melden laat_weten liet_weten laten_weten weten beweer/d reageer/d reageren bevestig/d concludeer/d waarschuw/d beloof/d geeft~toe gaf~toe erken/d onthul/d roept riep riepen vervolg/d vult~aan vulde~aan vindt vond denkt dacht hoop/t meen/d oordeel/d klinkt klonk luid/d twitter/d grapt besluit besloot blikt~terug constateer/d merkt~op merkte~op betoog/d herhaal/d verzucht verzeker/d beken/d citeert geciteerd verduidelijkt',
      examples:
        __EXAMPLES__ &&
        examples([
          '‘De brug blijft dicht’, zegt Anna Bakker.',
          '“We hebben lang genoeg gewacht”, voegt Anna Bakker daaraan toe.',
        ]),
    },
    {
      frame: 'call',
      words:
        'noem/d noemen noemden bestempel/d omschrijft omschreef beschuldig/d spreekt sprak bekritiseert prijst bedankt beschrijft',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Anna Bakker noemde het plan “volstrekt onverantwoord”.'],
          ['Daar drinken ze “havenkoffie” uit blikken bekers.'],
        ),
    },
    {
      frame: 'according',
      words: 'volgens aldus in_de_ogen_van naar_eigen_zeggen_van',
      examples:
        __EXAMPLES__ &&
        examples([
          'Volgens Anna Bakker is het dak “in zeer slechte staat”.',
          '“Het plan is duur en komt te laat”, aldus Anna Bakker.',
        ]),
    },
    {
      frame: 'noun',
      words: 'antwoord reactie verklaring bericht brief boodschap commentaar conclusie woorden vraag',
      examples: __EXAMPLES__ && examples(['Het antwoord van Anna Bakker: “We betalen niet.”']),
    },
  ],
  pronouns: 'hij:m zij:f ze:f het:n ik:x wij:x we:x men:x u:x je:x hem:o haar:o hun:o hen:o',
  honorifics: 'meneer:m mevrouw:f dhr:m mevr:f mw:f dr prof ir mr drs',
  determiners:
    'de het een deze dit die dat zijn haar hun ons onze mijn alle enkele sommige veel meerdere twee drie vier vijf elke elk ieder',
  prepositions:
    'in op van tot voor met om bij onder over na voor tegen tussen zonder door rond achter naast vanaf sinds aan uit naar per via volgens tijdens binnen buiten wegens dankzij als dan',
  joiners: 'en maar of dat als toen omdat terwijl waar wie wat hoe want hoewel zodat nadat voordat',
  relatives: 'die dat wie',
  as: 'zoals',
  verbFirst: true,
  auxiliaries:
    'is zijn was waren heeft hebben had hadden kan kunnen kon zal zullen zou zouden moet moeten wil willen wordt worden werd werden zich ook toen nu verder niet zelf zo daarom eerst weer dus daarna nog er daaraan hieraan',
  passives: 'wordt worden werd werden',
  agents: 'door',
  adverbs:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ook toen nu verder niet zelf zo daarom eerst weer daarna nog er hier daar in op van voor met na om bij maar en als toen nee ja misschien alleen dit dat volgens tegelijk eerder later vandaag gisteren morgen',
  people:
    '*minister *premier *president *voorzitter *leider *directeur *chef *baas *burgemeester *wethouder *politicus *woordvoerder:m *woordvoerster:f *adviseur *advocaat *rechter *officier *professor *hoogleraar *onderzoeker *deskundige *expert *arts *dokter *leraar *docent *trainer *coach *speler *aanvoerder *keeper *secretaris *hoofdredacteur *redacteur *journalist *auteur *schrijver *acteur *actrice:f *zanger *zangeres:f *oprichter *boer *eigenaar *eigenaresse:f *econoom *analist *man:m *vrouw:f *jongen:m *meisje:n moeder:f vader:m dochter:f zoon:m broer:m zus:f buurman:m buurvrouw:f getuige leerling student koning:m koningin:f prins:m prinses:f *kampioen *agent *kamerlid *lid *bestuurder *ondernemer *bewoner *bewoners:p *jarige *commissaris *ambassadeur *generaal *bondscoach *renner *werknemer *medewerker *hoofd staatssecretaris',
  bodies:
    '*ministerie *politie *gemeente *partij *bedrijf *concern *rechtbank *hof *kamer *kabinet *regering *bond *vereniging *club *krant *bank *universiteit *instituut *ziekenhuis *school *bestuur *commissie *rapport *vonnis *raad *dienst *organisatie *stichting anp nos vn eu navo om',
  works:
    'titel lied boek film serie band album show programma zogenoemde zogenaamde zogeheten slogan begrip woord podcast voorstelling tentoonstelling project genaamd naam krant tijdschrift',
  abbreviations: 'dhr mevr mw dr prof ir mr drs bijv enz nr st ca',
  inflects: 's',
};
