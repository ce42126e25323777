/** French: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** French quotations. */
export const fr: QuoteLanguage = {
  code: 'fr',
  cues: [
    {
      frame: 'say',
      words:
        "dit disait disent a_dit ont_dit avait_dit déclare déclarait a_déclaré ont_déclaré avait_déclaré déclarent affirme affirmait affirment a_affirmé ont_affirmé avait_affirmé explique expliquait expliquent a_expliqué ont_expliqué avait_expliqué ajoute ajoutait ajoutent a_ajouté ont_ajouté précise précisait précisent a_précisé ont_précisé souligne soulignait soulignent a_souligné ont_souligné indique indiquait indiquent a_indiqué ont_indiqué estime estimait estiment a_estimé ont_estimé assure assurait assurent a_assuré ont_assuré confie confiait a_confié raconte racontait racontent a_raconté rappelle rappelait rappellent a_rappelé reconnaît reconnaissait a_reconnu admet a_admis insiste insistait a_insisté regrette regrettait regrettent a_regretté déplore déplorait déplorent a_déploré dénonce dénonçait dénoncent a_dénoncé ont_dénoncé juge jugeait jugent a_jugé considère considérait a_considéré note notait a_noté observe observait constate constatait a_constaté conclut concluait a_conclu répond répondait a_répondu réplique a_répliqué rétorque rétorquait a_rétorqué lance lançait a_lancé écrit écrivait écrivent a_écrit ont_écrit annonce annonçait a_annoncé annoncent demande demandait a_demandé demandent réclame réclament promet promettait a_promis prévient prévenait a_prévenu avertit a_averti argumente argumentait a_argumenté analyse analysait résume résumait a_résumé témoigne témoignait a_témoigné poursuit poursuivait a_poursuivi reprend renchérit renchérissait s'exclame s'interroge s'inquiète s'insurge s'indigne s'étonne s'emporte s'enthousiasme se_félicite s'est_félicité s'est_félicitée se_réjouit s'est_réjoui s'est_réjouie se_souvient se_défend se_désole exclame interroge inquiète insurge indigne étonne enthousiasme félicite félicité réjouit souvient alarme martèle martelait a_martelé soutient soutenait a_soutenu fait_valoir faisait_valoir a_fait_valoir fait_savoir a_fait_savoir fait_remarquer a_fait_remarquer fait_observer tweete a_tweeté tacle ironise ironisait plaisante commente commentait a_commenté détaille détaillait a_détaillé développe complète tempère nuance relève relevait a_relevé pointe pointait révèle révélait a_révélé confirme a_confirmé avance avançait prévoit espère espérait veut_croire pense croit crie criait a_crié hurle réagit a_réagi s'agace fustige glisse glissait livre appelle_à invite interpellant",
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
        'qualifie qualifiait a_qualifié qualifiant qualifié évoque évoquait a_évoqué évoquant parle parlait a_parlé accuse a_accusé critique critiquait appelle appelait a_appelé décrit décrivait voit voyait salue a_salué condamne a_condamné veut voulait dénonçant saluant met_en_garde vante vantait réclamant craint craignait affiche',
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
        'ajoutant affirmant expliquant précisant soulignant estimant déclarant assurant rappelant indiquant jugeant disant écrivant regrettant insistant concluant lançant arguant dénonçant promettant interpellant déplorant',
      examples: __EXAMPLES__ && examples(['Anne Morel a quitté la salle, ajoutant « ne rien regretter ».']),
    },
    {
      frame: 'according',
      words: "selon d'après d'_après pour_sa_part aux_yeux_de aux_yeux_du de_l'avis_de à_en_croire dixit pour",
      examples: __EXAMPLES__ && examples(['Selon Anne Morel, le toit est « en très mauvais état ».']),
    },
    {
      frame: 'own',
      words: 'à_ses_yeux a_ses_yeux à_son_avis',
      examples: __EXAMPLES__ && examples(['A ses yeux, « tout reste encore à faire ici ».']),
    },
    {
      frame: 'noun',
      words: 'mots communiqué lettre message discours tweet phrase réponse réaction conclusion constat verdict éloge',
      examples: __EXAMPLES__ && examples(['La réponse de Anne Morel : « Nous ne paierons pas. »']),
    },
  ],
  pronouns: 'il:m elle:f ils:p elles:p on:x nous:x je:x vous:x lui:o celui-ci:m celle-ci:f ce:n',
  honorifics: 'm:m mme:f mlle:f monsieur:m madame:f me mgr:m dr docteur maître',
  determiners:
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs certains certaines chaque quelques deux trois quatre cinq tous toutes tout d'autres",
  prepositions:
    "de d' à a en dans par pour avec sans sous sur chez vers contre entre depuis pendant avant après selon malgré parmi devant derrière dès durant outre hors jusque jusqu' lors face auprès du au aux des concernant",
  joiners: "et mais ou où que qu' qui quand lorsque lorsqu' si s' comme car donc puisque alors tandis dont parce",
  relatives: 'qui que dont lequel laquelle',
  auxiliaries:
    "est sont était étaient a ont avait avaient sera seront serait fut peut peuvent pouvait doit doivent devait va vont se s' ne n' pas lui leur y en le l' aussi encore également toujours déjà notamment ainsi alors ensuite enfin tout très bien même",
  as: 'comme',
  fors: 'pour',
  attributesInside: true,
  grammaticalGender: true,
  verbFirst: true,
  passives: 'est été sont était étaient fut',
  agents: 'par',
  adverbs:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain ici là encore aussi également toujours déjà ensuite enfin alors ainsi puis cependant pourtant toutefois néanmoins mais et si pour dans en à après avant depuis selon face de du des au aux par sur comme quand lors ce cela ça aujourd notamment désormais maintenant parallèlement résultat enfin surtout seul bien plus moins très là-dessus interrogé interrogée',
  people:
    'président:m présidente:f ministre premier:m première:f député:m députée:f sénateur:m sénatrice:f maire chef:m cheffe:f directeur:m directrice:f secrétaire porte-parole patron:m patronne:f dirigeant:m dirigeante:f responsable délégué:m déléguée:f représentant:m représentante:f avocat:m avocate:f procureur:m procureure:f juge magistrat:m magistrate:f professeur:m professeure:f chercheur:m chercheuse:f sociologue économiste historien:m historienne:f politologue médecin docteur infirmier:m infirmière:f expert:m experte:f analyste auteur:m autrice:f auteure:f écrivain:m écrivaine:f journaliste rédacteur:m rédactrice:f acteur:m actrice:f comédien:m comédienne:f chanteur:m chanteuse:f réalisateur:m réalisatrice:f entraîneur:m entraîneuse:f sélectionneur:m joueur:m joueuse:f capitaine attaquant:m gardien:m défenseur:m champion:m championne:f pilote fondateur:m fondatrice:f cofondateur:m cofondatrice:f gérant:m gérante:f propriétaire entrepreneur:m militant:m militante:f syndicaliste élu:m élue:f candidat:m candidate:f conseiller:m conseillère:f commissaire ambassadeur:m ambassadrice:f général:m colonel:m préfet:m préfète:f policier:m policière:f gendarme:m agriculteur:m agricultrice:f habitant:m habitante:f riverain:m riveraine:f voisin:m voisine:f témoin victime père:m mère:f fils:m fille:f frère:m sœur:f mari:m femme:f homme:m époux:m épouse:f étudiant:m étudiante:f élève enseignant:m enseignante:f curé:m pape:m évêque:m roi:m reine:f prince:m princesse:f chancelier:m chancelière:f gouverneur:m numéro membre coordinateur:m coordinatrice:f eurodéputé:m eurodéputée:f vice-président:m vice-présidente:f ex-président:m collègue ami:m amie:f leader insoumis socialiste écologiste avocats:p experts:p habitants:p syndicats:p critiques:p manifestants:p utilisateurs:p spécialiste ingénieur:m ingénieure:f scientifique employé:m employée:f salarié:m salariée:f',
  bodies:
    'gouvernement ministère entreprise société groupe association syndicat parti commission conseil tribunal cour parquet police agence institut université école hôpital banque fondation organisation fédération union club équipe journal quotidien magazine chaîne site rapport étude communiqué lettre jugement décision arrêt direction préfecture mairie parlement assemblée sénat élysée matignon onu otan ue cgt cfdt afp collectif observatoire autorité comité ong chambre',
  works:
    'intitulé intitulée titre film série livre roman chanson album groupe émission podcast pièce spectacle slogan opération projet nommé baptisé baptisée surnommé surnommée dit dite dits dites appelé appelée appelés journal magazine mention pancarte banderole hashtag mot expression terme',
  abbreviations: 'm mme dr st me mgr',
  elisions: 'l d j m n s t c qu jusqu lorsqu puisqu quelqu aujourd',
};
