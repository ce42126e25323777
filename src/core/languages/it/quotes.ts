/** Italian: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Italian quotations. */
export const it: QuoteLanguage = {
  code: 'it',
  commonNames: LATIN_NAMES,
  forms: {
    a: '-a -ava -ano -ò -avano ha_-ato hanno_-ato aveva_-ato avrebbe_-ato',
    o: '-o:m -a:f',
    r: '-ore:m -rice:f',
  },
  cues: [
    {
      frame: 'say',
      words:
        'aggiunse indic/a ritiene crede spera nega respinge propone sorride sussurra ammicca scandisce sentenzi/a taglia rassicur/a sollecit/a ha_ironizzato mette_in_guardia ha_messo_in_guardia ha_puntualizzato si_è_sfogato si_è_sfogata si_è_limitato_a_dire accenn/a   anticip/a appell/a_si argoment/a asserisce asserì auspic/a azzard/a borbott/a calcol/a chiam/a_in_causa chios/a comunica ha_comunicato hanno_comunicato concord/a  confessa conferm/a constat/a contest/a controbatte controbattuto ha_controbattuto  decret/a deplor/a dett/a  ha_difeso  elenc/a  enfatizz/a enunci/a esclam/a esort/a esprime ha_espresso esult/a evoc/a fa_notare fa_presente ha_fatto_notare ha_fatto_presente festeggi/a fren/a garantisce ha_garantito gioisce ha_gioito giura ha_giurato gongol/a gridano illustra ha_illustrato implor/a implora insinu/a inveisce invita ha_invitato lanci/a liquid/a mormor/a minimizz/a motiv/a narr/a obiett/a obietta ha_obiettato opin/a ordina parl/a_chiaro paventa pens/a  prega preannunci/a prevede ha_previsto profetizz/a pronostic/a promette protest/a provoc/a punge reagisce ha_reagito  recrimin/a redarguisce riassume ha_riassunto ribatte ha_ribattuto riconosce ha_riconosciuto rievoc/a riflette ha_riflettuto rimprover/a ringrazi/a  rivendic/a rivolto sbott/a sbraita scherz/a si_lamenta si_è_lamentato si_è_lamentata si_dice si_chiede si_è_chiesto si_è_chiesta si_giustifica si_difende si_è_difeso si_è_difesa si_augura si_sfog/a si_complimenta si_congratula si_rammarica si_scusa si_indigna smentisce ha_smentito soggiunge ha_soggiunto sospira ha_sospirato specific/a sprona  suggerisce ha_suggerito supplic/a  tuon/a twitta ha_twittato vaticina testimoni/a avvis/a ammoniva ha_ammonito ha_esordito ha_esclamato ha_domandato ha_replicato ha_obiettato ha_concesso dicendosi dire spiegare aggiungere ricordare sottolineare affermare ribadire afferm/a aggiunge aggiungeva aggiunto ammette ammonisce annunci/a assicur/a attacc/a auspica aveva_detto avverte chiarisce chiede chiedeva chiedono chiosa comment/a conclude confess/a confid/a continu/a denunci/a detto dice diceva dichiar/a dichiarato dicono disse domanda esclama esordisce esulta evidenzi/a fa_sapere grid/a ha_aggiunto ha_ammesso ha_avvertito ha_chiarito ha_chiesto ha_concluso ha_detto ha_fatto_sapere ha_insistito ha_promesso ha_proseguito ha_ribadito ha_riferito ha_ripetuto ha_risposto ha_scritto ha_sostenuto hanno_aggiunto hanno_detto hanno_scritto incalza insiste ironizza lament/a not/a osserv/a precis/a promette prosegue proseguiva puntualizza raccont/a replic/a ribadisce ricord/a riferisce rilancia rimarc/a ripete risponde rispondeva rivel/a sbotta scritto scrive scriveva scrivono segnal/a si_sfoga si_è_detta si_è_detto sosteneva sostengono sostiene sottoline/a spieg/a spiegato taglia_corto ha_tagliato_corto avrebbe_detto titol/a twitt/a urla',
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
        'accus/a boll/a chiam/a consider/a critic/a definendo definisce definito descrive elogi/a giudic/a ha_definito ha_descritto hanno_definito parl/a parlando ringrazia teme vuole',
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
        'affermando aggiungendo annunciando assicurando chiedendo dicendo dichiarando precisando ricordando scrivendo sostenendo sottolineando spiegando',
      examples: __EXAMPLES__ && examples(['Anna Conti ha lasciato la sala, dicendo che era «un errore enorme».']),
    },
    {
      frame: 'according',
      words:
        'a_detta_di a_giudizio_di a_parere_di a_dire_di a_detta_del a_detta_della per_bocca_di stando_al stando_alla nelle_parole_di per secondo stando_a le_parole',
      examples: __EXAMPLES__ && examples(['Secondo Anna Conti il tetto è «in pessimo stato».']),
    },
    {
      frame: 'own',
      words: 'a_suo_dire a_suo_avviso a_suo_parere a_suo_giudizio secondo_lui secondo_lei',
      examples: __EXAMPLES__ && examples(['A suo dire «tutto resta ancora da fare nel porto».']),
    },
    {
      frame: 'text',
      words: 'si_legge si_leggeva recita recitava campeggia',
      examples: __EXAMPLES__ && examples(['Nella nota si legge: «La domanda è in corso di valutazione».']),
    },
    {
      frame: 'noun',
      words:
        'annuncio commento comunicato dichiarazione elogio frase lettera messaggio nota parole post risposta tweet',
      examples: __EXAMPLES__ && examples(['La risposta di Anna Conti: «Non pagheremo».']),
    },
  ],
  pronouns: 'egli:m ella:f essi:p gli:o io:x le:o lei:f loro:p lui:m noi:x voi:x',
  honorifics:
    'ingegner:m ingegnere:m ingegnera:f professor:m architetto cavalier:m monsignor:m padre:m sor avv don:m dott:m dottor:m dottoressa:f ing onorevole prof signor:m signora:f suor:f',
  determiners:
    "agli ai al alcune alcuni all' alla alle allo cinque dagli dai dal dall' dalla dalle dallo degli dei del dell' della delle dello due gli i il:m l' la:f le lo:m loro mia mio molte molti negli nei nel nell' nella nelle nello nostra nostro ogni quattro quei quel quella quelle quello questa queste questi questo sua sue sugli sui sul sull' sulla sulle sullo suo suoi tanti tre un un' una uno",
  prepositions:
    "a agli ai al all' alla alle allo attraverso con contro d' da dagli dai dal dall' dalla dalle dallo davanti degli dei del dell' della delle dello di dopo durante entro fino fra in mediante negli nei nel nell' nella nelle nello oltre per presso prima secondo senza sopra sotto su sugli sui sul sull' sulla sulle sullo tra verso",
  joiners: 'anche che come cui dove dunque e ed ma mentre né o perché però poiché quando quindi se',
  relatives: 'che cui quale',
  as: 'come',
  fors: 'per',
  verbFirst: true,
  grammaticalGender: true,
  auxiliaries:
    'anche ancora aveva avevano ci così deve devono era erano già ha hanno infatti inoltre intanto invece la le li lo mi ne non poi possono può saranno sarebbe sarà sempre si sono stessa stesso va vanno è',
  passives: 'era stata stati stato venne viene',
  agents: 'da dal dalla dai dallo',
  adverbs:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica stamattina stasera adesso domani ecco forse ieri infine là lì no oggi ora proprio qua qualche quanta quanto qui subito sì tuttavia tutti tutto',
  people:
    'fonte fonti:p cittadina:f cittadino:m *alista *nista *rista *tista *cista *ologo:m *ologa:f *trice:f manager:s imprenditore:m professionista vicina:f commessa:f commesso:m cliente autore:m leader:s gestore:m portuale operatore:m delegato:m delegata:f abitante ad agente agricolt/r allenat/r ambasciatore:m americano:m amic/o amministrat/r argentino:m assessora:f assessore:m att/r attaccante attivista aut/r autista automobilista avvocata:f avvocatessa:f avvocato azzurr/o bagnino:m barista biolog/o bomber brasiliano:m calciatore:m campione:m campionessa:f cancelliera:f cancelliere:m candidat/o cantante cantaut/r capitana:f capitano capo capogruppo carabiniere:m cardinale:m centrocampista chirurg/o ciclista cittadini:p climatolog/o cofondatore:m collega colonnello:m comandante comic/o commerciante commissario:m conduttore:m conduttrice:f consigliera:f consigliere:m contadina:f contadino:m critici:p croato:m cronista ct:m cuoc/o deputat/o dg difens/r difensore dirett/r dirigente docente donna:f dottore:m economista espert/o esperti:p esterno eurodeputat/o fantasista farmacista figli/o fondat/r fornaia:f fornaio:m francese fratello:m generale:m geolog/o geometra giocat/r giornalista gip giudice goleador governatore:m gup imprendit/r imputat/o indagat/o infermiera:f infermiere:m ingegner:m ingegnere:m inglese insegnante inviat/o inviata:f lavoratori:p leader:s legale:s madre:f maestr/o magistrato manifestanti:p maresciallo:m marito:m mediano medico meteorolog/o ministra:f ministro:s mister:m moglie:f musicista negoziante nonna:f nonno:m numero_uno nuotat/r operai/o padre:m panettiere:m papa:m parlamentare parroco:m patron:m pensionat/o perit/o pescat/r pilota pm:s politolog/o poliziotto:m portavoce portiera:f portiere portoghese prefetto:m premier:s preside presidente presidentessa:f prima_cittadina:f primo_cittadino:m primari/o procurat/r produtt/r professore:m professoressa:f proprietari/o psicolog/o pubblico_ministero punta questore:m ragazz/o re:m regina:f regista residente residenti:p responsabile rettore:m rettrice:f ricercat/r ristorat/r romanziera:f romanziere:m sciat/r scritt/r segretari/o segretaria senat/r serbo:m sindaca:f sindacalista sindaco soccorrit/r sociolog/o sorella:f sottosegretari/o spagnolo:m storic/o studente:m studentessa:f studios/o svizzero:m tassista tecnico:m tedesca:f tedesco:m tenente tennista terzino testimone titolare turista tycoon:m uomo:m vedov/o vescovo:m vicepremier:s vicepresidente vicesegretari/o vicesindac/o vicino:m vigile virolog/o vittima volontari/o',
  these: "questo questa quest'",
  indefinites: 'un una uno alcuni alcune molti parecchi diversi altro due tre',
  ties: "di del della dello dell' dei degli delle d'",
  bodies:
    'agenzia ansa associazione autorità azienda banca camera club comitato commissione comune comunicato consiglio corte direzione federazione fondazione giornale governo gruppo istituto lega lettera ministero nato onu opposizione organizzazione ospedale parlamento partito polizia procura giunta perizia quotidiano rapporto regione rivista scuola senato sentenza sindacato sito società squadra studio tribunale ue unione università',
  goingOn: 'aggiun prosegu continu conclu',
  works:
    'album canzone cartello chiamata chiamato cosiddetta cosiddette cosiddetti cosiddetto denominata denominato detto espressione film giornale gruppo hashtag intitolata intitolato libro opera operazione parola podcast programma quotidiano rivista romanzo serie slogan soprannominata soprannominato striscione termine titolo',
  abbreviations: 'art avv dott ecc ing on prof sig',
  elisions: 'l d un dell all dall nell sull c s n m t quest quell sant',
  kin: 'attore attrice | regista | preside dirigente | imputat/o indagat/o | tecnico mister allenat/r ct | attaccante giocat/r calciatore bomber centrocampista portiere difensore punta capitano terzino goleador | avvocato avvocata avvocatessa legale difens/r | pm procurat/r pubblico_ministero | giudice magistrato gip gup | sindac/o sindaco sindaca | ministro ministra | presidente patron governatore | scrittore scrittrice romanziere romanziera | medico dottore primari/o chirurg/o | professore professoressa docente',
  attributesInside: true,
  verbEndings: 'no:p',
  dropsSubject: true,
};
