/** French: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** French quotations. */
export const fr: QuoteLanguage = {
  code: 'fr',
  forms: {
    e: '-e -ait -ent a_-é ont_-é avait_-é',
    t: '-teur:m -trice:f',
    r: '-eur:m -euse:f',
    n: '-n:m -nne:f',
    m: '-:m -e:f',
  },
  cues: [
    {
      frame: 'say',
      words:
        "agace amuse emporte enflamme est_alarmé est_alarmée est_amusé est_amusée est_demandé est_demandée est_défendu est_défendue est_emporté est_emportée est_exclamé est_exclamée est_excusé est_excusée est_félicité est_félicitée est_indigné est_indignée est_inquiété est_inquiétée est_insurgé est_insurgée est_interrogé est_justifié est_justifiée est_lamenté est_plaint est_plainte est_réjoui est_réjouie est_souvenu est_souvenue est_étonné est_étonnée excuse épanche a_abondé abonde  a_affirmé a_ajouté a_argumenté a_assené assène assénait a_avancé a_avoué avoue a_balayé balaie a_certifié certifie a_clamé clame a_commenté a_complété a_confessé confesse a_confié a_contesté a_corrigé corrige a_crié a_cru a_déclaré a_défendu a_déploré a_détaillé a_développé a_dénoncé a_demandé demandent a_enchaîné enchaîne a_énuméré énumère a_ironisé a_estimé a_exhorté exhorte a_exigé exige a_expliqué a_exposé expose a_exulté exulte a_fulminé fulmine a_glissé a_grondé gronde a_hurlé a_imploré implore a_indiqué a_insisté a_interrogé a_invité a_jugé a_juré jure a_justifié justifie a_lâché lâche a_lancé a_maugréé a_murmuré murmure a_martelé a_nuancé a_objecté objecte a_observé a_opiné a_ordonné a_pesté peste a_plaidé plaide plaidait a_plaisanté a_pointé a_précisé a_prédit prédit a_proclamé proclame a_promis a_proposé propose a_protesté proteste a_raconté a_râlé râle a_rapporté rapporte rapportait a_rassuré rassure a_raillé raille a_réaffirmé réaffirme a_recommandé recommande a_réclamé a_reconnu a_regretté a_renchéri a_résumé a_répété répète a_rétorqué a_ri a_rugi  a_sangloté a_scandé scande a_soufflé souffle a_souligné a_soupiré soupire a_souri sourit a_suggéré suggère a_supplié supplie a_surenchéri surenchérit a_témoigné a_tempêté tempête a_tempéré a_tonné tonne a_tranché tranche a_twitté  a_vitupéré a_vociféré s'est_alarmé s'est_alarmée s'alarme s'est_amusé s'est_amusée s'amuse s'est_défendu s'est_défendue s'est_demandé s'est_demandée se_demande s'est_emporté s'est_emportée s'est_étonné s'est_étonnée s'est_exclamé s'est_exclamée s'est_indigné s'est_indignée s'est_inquiété s'est_inquiétée s'est_insurgé s'est_insurgée s'est_interrogé s'est_justifié s'est_justifiée se_justifie s'est_lamenté se_lamente s'est_plaint s'est_plainte se_plaint se_rappelle s'est_souvenu s'est_souvenue s'enflamme s'excuse s'est_excusé s'est_excusée se_vante dément a_démenti réfute a_réfuté s'épanche se_rassure se_targue veut_rassurer conteste a_admis a_averti a_conclu a_confirmé a_considéré a_dit a_fait_remarquer a_fait_savoir a_fait_valoir a_lancé a_martelé a_poursuivi a_promis a_prévenu a_rappelé a_reconnu a_relevé a_réagi a_répliqué a_répondu a_révélé a_soutenu a_tweeté a_écrit admet affirm/e ajout/e alarme analysait analyse annonc/e annonçait appelle_à argument/e assur/e avait_dit avance avançait avertit comment/e complète concluait conclut confi/e confirme considère considérait constat/e cri/e croit demand/e disait disent dit déclar/e dénonc/e dénonçait déplor/e détaill/e développe enthousiasme espère espérait estim/e exclame expliqu/e faisait_valoir fait_observer fait_remarquer fait_savoir fait_valoir fustige félicite félicité glissait glisse hurle indigne indiqu/e inquiète insist/e insurge interpellant interroge invite ironisait ironise jug/e jugeait lance lançait livre martelait martèle not/e nuance observait observe ont_dit ont_écrit pense plaisante pointait pointe poursuit poursuivait promet promettait précis/e prévenait prévient prévoit racont/e rappelait rappelle rappellent reconnaissait reconnaît regrett/e relevait relève renchérissait renchérit reprend réagit réclame réclament réjouit réplique répond répondait résum/e rétorqu/e révèle révélait s'agace s'emporte s'enthousiasme s'est_félicité s'est_félicitée s'est_réjoui s'est_réjouie s'exclame s'indigne s'inquiète s'insurge s'interroge s'étonne se_défend se_désole se_félicite se_réjouit se_souvient soulign/e soutenait soutient souvient tacle tempère tweete témoign/e veut_croire écrit écrivait écrivent étonne",
      examples:
        __EXAMPLES__ &&
        examples([
          '« Le pont restera fermé », a déclaré Anne Morel lundi.',
          'Anne Morel explique : « Nous avons trop attendu. »',
          '« Nous partirons, souligne-t-elle. Rien ne change. »',
        ]),
    },
    {
      frame: 'call',
      words:
        'a_accusé a_appelé a_condamné a_salué accuse affiche appelait appelle condamne craignait craint critiquait critique décrit décrivait dénonçant met_en_garde parl/e qualifi/e qualifiant qualifié réclamant saluant salue vantait vante veut voit voulait voyait évoqu/e évoquant',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Anne Morel a qualifié ce projet de « cadeau aux bailleurs ».'],
          ['On y boit le « café du port » dans des tasses en fer.'],
        ),
    },
    {
      frame: 'adding',
      words:
        'affirmant ajoutant arguant assurant concluant disant déclarant dénonçant déplorant estimant expliquant indiquant insistant interpellant jugeant lançant promettant précisant rappelant regrettant soulignant écrivant',
      examples: __EXAMPLES__ && examples(['Anne Morel a quitté la salle, ajoutant « ne rien regretter ».']),
    },
    {
      frame: 'according',
      words:
        "aux_dires_de selon_les_mots_de de_l'avis_de aux_yeux_de aux_yeux_du d'_après d'après de_l'avis_de dixit pour pour_sa_part selon à_en_croire",
      examples: __EXAMPLES__ && examples(['Selon Anne Morel, le toit est « en très mauvais état ».']),
    },
    {
      frame: 'own',
      words: 'a_ses_yeux à_ses_yeux à_son_avis',
      examples: __EXAMPLES__ && examples(['A ses yeux, « tout reste encore à faire ici ».']),
    },
    {
      frame: 'noun',
      words: 'communiqué conclusion constat discours lettre message mots phrase réaction réponse tweet verdict éloge',
      examples: __EXAMPLES__ && examples(['La réponse de Anne Morel : « Nous ne paierons pas. »']),
    },
  ],
  pronouns: 'ce:n celle-ci:f celui-ci:m elle:f elles:p il:m ils:p je:x lui:o nous:x on:x vous:x',
  honorifics: 'docteur dr m:m madame:f maître me mgr:m mlle:f mme:f monsieur:m',
  determiners:
    "au aux ce certaines certains ces cet cette chaque cinq d'autres des deux du l' la:f le:m les leur leurs ma mes mon nos notre plusieurs quatre quelques sa ses son tous tout toutes trois un une",
  prepositions:
    "a après au auprès aux avant avec chez concernant contre d' dans de depuis derrière des devant du durant dès en entre face hors jusqu' jusque lors malgré outre par parmi pendant pour sans selon sous sur vers à",
  joiners: "alors car comme donc dont et lorsqu' lorsque mais ou où parce puisque qu' quand que qui s' si tandis",
  relatives: 'dont laquelle lequel que qui',
  auxiliaries:
    "a ainsi alors aussi avaient avait bien devait doit doivent déjà en encore enfin ensuite est fut l' le leur lui même n' ne notamment ont pas peut peuvent pouvait s' se sera serait seront sont toujours tout très va vont y également étaient était",
  as: 'comme',
  fors: 'pour',
  kin: 'prévenu prévenue accusé accusée suspect | entraîneur entraîneuse technicien technicienne sélectionneur coach | joueur joueuse attaquant attaquante milieu défenseur gardien gardienne buteur buteuse ailier capitaine | avocat avocate pénaliste | procureur procureure | juge magistrat magistrate | maire édile | ministre | président présidente | député députée élu élue sénateur sénatrice | médecin docteur chirurgien | chercheur chercheuse professeur professeure sociologue politologue historien historienne',
  marks: { dashes: true },
  attributesInside: true,
  grammaticalGender: true,
  verbFirst: true,
  passives: 'est fut sont étaient était été',
  agents: 'par',
  adverbs:
    'lundi mardi mercredi jeudi vendredi samedi dimanche aujourd cela cependant demain désormais hier ici interrogé interrogée là là-dessus maintenant moins néanmoins parallèlement plus pourtant puis résultat seul surtout toutefois ça',
  people:
    'prévenu:m prévenue:f accusé:m accusée:f mis_en_cause mise_en_cause:f suspect:m suspecte:f plaignant:m plaignante:f technicien:m technicienne:f entraîneuse:f sélectionneur:m sélectionneuse:f coach attaquant:m attaquante:f milieu défenseur:m défenseure:f gardien:m gardienne:f buteur:m buteuse:f ailier:m capitaine numéro_10 joueur:m joueuse:f cycliste tennisman:m nageur:m nageuse:f skieur:m skieuse:f pilote sprinteur:m sprinteuse:f avocat:m avocate:f pénaliste procureur:m procureure:f magistrat:m magistrate:f juge maire:s édile adjoint:m adjointe:f conseiller:m conseillère:f élu:m élue:f député:m députée:f sénateur:m sénatrice:f eurodéputé:m eurodéputée:f préfet:m préfète:f sous-préfet:m ministre secrétaire porte-parole syndicaliste militant:m militante:f boulanger:m boulangère:f commerçant:m commerçante:f restaurateur:m restauratrice:f hôtelier:m hôtelière:f agriculteur:m agricultrice:f éleveur:m éleveuse:f viticulteur:m viticultrice:f maraîcher:m maraîchère:f pêcheur:m artisan:m artisane:f ouvrier:m ouvrière:f ingénieur:m ingénieure:f architecte chercheur:m chercheuse:f sociologue politologue historien:m historienne:f économiste climatologue météorologue biologiste géologue épidémiologiste chirurgien:m chirurgienne:f médecin infirmier:m infirmière:f pharmacien:m pharmacienne:f enseignant:m enseignante:f professeur:m professeure:f instituteur:m institutrice:f élève étudiant:m étudiante:f lycéen:m lycéenne:f retraité:m retraitée:f riverain:m riveraine:f habitant:m habitante:f voisin:m voisine:f touriste automobiliste pompier:m pompière:f gendarme policier:m policière:f commandant:m commandante:f colonel:m lieutenant:m bénévole patron:m patronne:f pdg dirigeant:m dirigeante:f fondateur:m fondatrice:f gérant:m gérante:f comédien:m comédienne:f chanteur:m chanteuse:f musicien:m musicienne:f réalisateur:m réalisatrice:f romancier:m romancière:f écrivain:m écrivaine:f trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire jeune_homme:m jeune_femme:f quadra breton:m bretonne:f marseillais:m lyonnais:m parisien:m parisienne:f ac/t agricul/t ambassadeur:m ambassadrice:f ami/m analyste attaquant:m au/t auteure:f avocat/m avocats:p candidat/m capitaine champio/n chancelier:m chancelière:f chant/r chef:m cheffe:f cherch/r cofonda/t collègue colonel:m commissaire comédie/n conseiller:m conseillère:f coordina/t critiques:p curé:m direc/t dirigeant/m docteur défenseur:m délégué/m député/m employé/m enseignant/m entraîn/r entrepreneur:m eurodéputé/m ex-président:m expert/m experts:p femme:f fille:f fils:m fonda/t frère:m gardien:m gendarme:m gouverneur:m général:m gérant/m habitant/m habitants:p historie/n homme:m infirmier:m infirmière:f ingénieur/m insoumis jou/r journaliste juge leader magistrat/m maire manifestants:p mari:m membre militant/m ministre mère:f médecin numéro pape:m patro/n pilote policier:m policière:f politologue porte-parole premier:m première:f prince:m princesse:f procureur/m professeur/m propriétaire préfet:m préfète:f président/m père:m reine:f représentant/m responsable riverain/m roi:m réalisa/t rédac/t salarié/m scientifique secrétaire socialiste sociologue spécialiste syndicaliste syndicats:p sélectionneur:m séna/t sœur:f témoin utilisateurs:p vice-président/m victime voisin/m écologiste économiste écrivain/m élu/m élève épouse:f époux:m étudiant/m évêque:m',
  indefinites: 'un une des certains certaines plusieurs quelques deux trois',
  ties: "de d' du des",
  bodies:
    'afp agence arrêt assemblée association autorité banque cfdt cgt chambre chaîne club collectif comité commission communiqué conseil cour direction décision entreprise fondation fédération gouvernement groupe hôpital institut journal jugement lettre magazine mairie matignon ministère observatoire ong onu organisation otan parlement parquet parti police préfecture quotidien rapport site société syndicat sénat tribunal ue union université école élysée équipe étude',
  works:
    'album appelé appelée appelés banderole baptisé baptisée chanson dit dite dites dits expression film groupe hashtag intitulé intitulée journal livre magazine mention mot nommé opération pancarte pièce podcast projet roman slogan spectacle surnommé surnommée série terme titre émission',
  abbreviations: 'dr m me mgr mme st',
  elisions: 'l d j m n s t c qu jusqu lorsqu puisqu quelqu aujourd',
};
