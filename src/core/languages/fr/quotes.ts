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
        "dit disait disent a_dit ont_dit avait_dit déclar/e affirm/e expliqu/e ajout/e précis/e soulign/e indiqu/e estim/e assur/e confi/e racont/e rappelle rappelait rappellent a_rappelé reconnaît reconnaissait a_reconnu admet a_admis insist/e regrett/e déplor/e dénonc/e dénonçait jug/e jugeait considère considérait a_considéré not/e observe observait constat/e conclut concluait a_conclu répond répondait a_répondu réplique a_répliqué rétorqu/e lance lançait a_lancé écrit écrivait écrivent a_écrit ont_écrit annonc/e annonçait demand/e réclame réclament promet promettait a_promis prévient prévenait a_prévenu avertit a_averti argument/e analyse analysait résum/e témoign/e poursuit poursuivait a_poursuivi reprend renchérit renchérissait s'exclame s'interroge s'inquiète s'insurge s'indigne s'étonne s'emporte s'enthousiasme se_félicite s'est_félicité s'est_félicitée se_réjouit s'est_réjoui s'est_réjouie se_souvient se_défend se_désole exclame interroge inquiète insurge indigne étonne enthousiasme félicite félicité réjouit souvient alarme martèle martelait a_martelé soutient soutenait a_soutenu fait_valoir faisait_valoir a_fait_valoir fait_savoir a_fait_savoir fait_remarquer a_fait_remarquer fait_observer tweete a_tweeté tacle ironise ironisait plaisante comment/e détaill/e développe complète tempère nuance relève relevait a_relevé pointe pointait révèle révélait a_révélé confirme a_confirmé avance avançait prévoit espère espérait veut_croire pense croit cri/e hurle réagit a_réagi s'agace fustige glisse glissait livre appelle_à invite interpellant",
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
        'qualifi/e qualifiant qualifié évoqu/e évoquant parl/e accuse a_accusé critique critiquait appelle appelait a_appelé décrit décrivait voit voyait salue a_salué condamne a_condamné veut voulait dénonçant saluant met_en_garde vante vantait réclamant craint craignait affiche',
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
    'président/m ministre premier:m première:f député/m séna/t maire chef:m cheffe:f direc/t secrétaire porte-parole patro/n dirigeant/m responsable délégué/m représentant/m avocat/m procureur/m juge magistrat/m professeur/m cherch/r sociologue économiste historie/n politologue médecin docteur infirmier:m infirmière:f expert/m analyste au/t auteure:f écrivain/m journaliste rédac/t ac/t comédie/n chant/r réalisa/t entraîn/r sélectionneur:m jou/r capitaine attaquant:m gardien:m défenseur:m champio/n pilote fonda/t cofonda/t gérant/m propriétaire entrepreneur:m militant/m syndicaliste élu/m candidat/m conseiller:m conseillère:f commissaire ambassadeur:m ambassadrice:f général:m colonel:m préfet:m préfète:f policier:m policière:f gendarme:m agricul/t habitant/m riverain/m voisin/m témoin victime père:m mère:f fils:m fille:f frère:m sœur:f mari:m femme:f homme:m époux:m épouse:f étudiant/m élève enseignant/m curé:m pape:m évêque:m roi:m reine:f prince:m princesse:f chancelier:m chancelière:f gouverneur:m numéro membre coordina/t eurodéputé/m vice-président/m ex-président:m collègue ami/m leader insoumis socialiste écologiste avocats:p experts:p habitants:p syndicats:p critiques:p manifestants:p utilisateurs:p spécialiste ingénieur/m scientifique employé/m salarié/m',
  bodies:
    'gouvernement ministère entreprise société groupe association syndicat parti commission conseil tribunal cour parquet police agence institut université école hôpital banque fondation organisation fédération union club équipe journal quotidien magazine chaîne site rapport étude communiqué lettre jugement décision arrêt direction préfecture mairie parlement assemblée sénat élysée matignon onu otan ue cgt cfdt afp collectif observatoire autorité comité ong chambre',
  works:
    'intitulé intitulée titre film série livre roman chanson album groupe émission podcast pièce spectacle slogan opération projet nommé baptisé baptisée surnommé surnommée dit dite dits dites appelé appelée appelés journal magazine mention pancarte banderole hashtag mot expression terme',
  abbreviations: 'm mme dr st me mgr',
  elisions: 'l d j m n s t c qu jusqu lorsqu puisqu quelqu aujourd',
};
