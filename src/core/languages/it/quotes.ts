/** Italian: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Italian quotations. */
export const it: QuoteLanguage = {
  code: 'it',
  forms: { a: '-a -ava -ano ha_-ato hanno_-ato', o: '-o:m -a:f', r: '-ore:m -rice:f' },
  cues: [
    {
      frame: 'say',
      words:
        'dice disse diceva dicono ha_detto hanno_detto aveva_detto afferm/a dichiar/a spieg/a aggiunge aggiungeva ha_aggiunto hanno_aggiunto sottoline/a scrive scriveva scrivono ha_scritto hanno_scritto raccont/a ricord/a comment/a osserv/a precis/a conclude ha_concluso risponde rispondeva ha_risposto replic/a chiede chiedeva chiedono ha_chiesto domanda annunci/a assicur/a ammette ha_ammesso ribadisce ha_ribadito sostiene sosteneva sostengono ha_sostenuto avverte ha_avvertito denunci/a attacc/a promette ha_promesso confess/a confid/a rivel/a riferisce ha_riferito segnal/a evidenzi/a prosegue proseguiva continu/a insiste ha_insistito esclama grid/a urla titol/a si_legge fa_sapere ha_fatto_sapere rilancia incalza chiosa chiarisce ha_chiarito sbotta taglia_corto ironizza auspica puntualizza rimarc/a esordisce not/a lament/a ripete ha_ripetuto ammonisce twitt/a si_è_detto si_è_detta dichiarato aggiunto spiegato detto scritto ha_proseguito esulta si_sfoga',
      examples:
        __EXAMPLES__ &&
        examples([
          '«Il ponte resta chiuso», ha detto Anna Conti lunedì.',
          'Anna Conti spiega: «Abbiamo aspettato abbastanza».',
        ]),
    },
    {
      frame: 'call',
      words:
        'definisce definito ha_definito hanno_definito definendo chiam/a accus/a descrive ha_descritto critic/a parl/a parlando consider/a giudic/a boll/a elogi/a ringrazia vuole teme',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Anna Conti ha definito il piano «un regalo ai padroni».'],
          ['Lì servono il «caffè del porto» in tazze di latta.'],
        ),
    },
    {
      frame: 'adding',
      words:
        'aggiungendo dicendo affermando spiegando sottolineando ricordando sostenendo dichiarando precisando assicurando scrivendo chiedendo annunciando',
      examples: __EXAMPLES__ && examples(['Anna Conti ha lasciato la sala, dicendo che era «un errore enorme».']),
    },
    {
      frame: 'according',
      words: 'secondo a_detta_di a_giudizio_di nelle_parole_di a_parere_di stando_a per',
      examples: __EXAMPLES__ && examples(['Secondo Anna Conti il tetto è «in pessimo stato».']),
    },
    {
      frame: 'noun',
      words:
        'elogio parole commento messaggio lettera risposta frase annuncio comunicato post tweet nota dichiarazione',
      examples: __EXAMPLES__ && examples(['La risposta di Anna Conti: «Non pagheremo».']),
    },
  ],
  pronouns: 'lui:m lei:f egli:m ella:f loro:p essi:p io:x noi:x voi:x gli:o le:o',
  honorifics: 'signor:m signora:f dott:m dottor:m dottoressa:f don:m suor:f onorevole ing avv prof',
  determiners:
    "il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quelle suo sua suoi sue loro nostro nostra mio mia del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' alcuni alcune ogni molti molte tanti due tre quattro cinque",
  prepositions:
    "di a da in con su per tra fra senza contro verso dopo prima durante secondo presso oltre entro fino sotto sopra del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' d' attraverso mediante davanti",
  joiners: 'e ed o ma che se quando perché mentre dove come poiché anche né però dunque quindi cui',
  relatives: 'che cui quale',
  as: 'come',
  fors: 'per',
  verbFirst: true,
  grammaticalGender: true,
  auxiliaries:
    'è sono era erano ha hanno aveva avevano sarà saranno sarebbe può possono deve devono va vanno si ci ne lo la li le mi non anche già ancora poi invece così sempre infatti inoltre intanto stesso stessa',
  passives: 'stato stata stati viene venne era',
  agents: 'da dal dalla dai dallo',
  adverbs:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri domani anche già ancora poi invece così sempre infatti inoltre intanto ora adesso qui qua lì là non sì no in il la lo per con di da a su tra dopo prima ma e se quando come mentre perché infine poi quindi dunque tuttavia però qualche ogni tutto tutti quanto quanta ecco forse proprio subito',
  people:
    'presidente vicepresidente premier:s ministro:s ministra:f sindaco sindaca:f assessore:m assessora:f deputat/o senat/r governatore:m segretari/o portavoce leader:s capo capogruppo dirett/r dirigente responsabile consigliere:m consigliera:f procurat/r giudice magistrato avvocato avvocata:f professore:m professoressa:f docente ricercat/r economista espert/o medico dottore:m infermiere:m infermiera:f aut/r scritt/r giornalista att/r cantante regista allenat/r tecnico:m ct:m calciatore:m giocat/r capitano pilota attaccante portiere difensore campione:m campionessa:f fondat/r imprendit/r amministrat/r proprietari/o titolare sindacalista attivista candidat/o commissario:m ambasciatore:m generale:m colonnello:m comandante agente poliziotto:m vescovo:m papa:m cardinale:m parroco:m re:m regina:f padre:m madre:f figli/o fratello:m sorella:f marito:m moglie:f uomo:m donna:f ragazz/o studente:m studentessa:f vicino:m testimone vittima amic/o collega residenti:p cittadini:p lavoratori:p esperti:p critici:p manifestanti:p cancelliere:m cancelliera:f segretaria tycoon:m cofondatore:m inviat/o vicepremier:s',
  bodies:
    'governo ministero azienda società gruppo associazione sindacato partito commissione consiglio tribunale corte procura polizia agenzia istituto università scuola ospedale banca fondazione organizzazione federazione unione club squadra giornale quotidiano rivista sito rapporto studio comunicato lettera sentenza direzione comune regione parlamento senato camera onu nato ue ansa comitato autorità opposizione lega',
  works:
    'titolo intitolato intitolata film serie libro romanzo canzone album gruppo programma podcast opera slogan cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata denominato denominata detto soprannominato soprannominata quotidiano giornale rivista operazione hashtag cartello striscione parola termine espressione',
  abbreviations: 'sig dott prof avv ing on ecc art',
  elisions: 'l d un dell all dall nell sull c s n m t quest quell sant',
  dropsSubject: true,
};
