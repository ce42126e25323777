/** French: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** French quotations. */
export const fr: QuoteLanguage = {
  code: 'fr',
  commonNames: LATIN_NAMES,
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
        'a_admis a_averti a_conclu a_cru a_dit a_défendu a_démenti a_fait_remarquer a_fait_savoir a_fait_valoir a_mis_en_garde a_pesté a_poursuivi a_promis a_prédit a_prévenu a_reconnu a_renchéri a_ri a_rigolé a_rugi a_réagi a_répondu a_souri a_soutenu a_surenchéri a_tenu_à_préciser a_écrit abond/e acquiesce admet affirm/e agace ajout/e alarme alert/e amuse analysait analyse annonc/e annonçait anticip/e appelle_à argu/e argue argument/e assen/e assume assur/e assène assénait avait_dit avanc/e avançait avertit avou/e balaie balay/e botte_en_touche bougonn/e bredouill/e certifi/e chuchot/e cingl/e clam/e comment/e complète complét/e concluait conclut concède confess/e confi/e confirm/e conseill/e considère considér/e constat/e contest/e corrig/e coupe cri/e croit demand/e disait disent dit déclar/e décoch/e décrypt/e défend dément dénonc/e dénonçait déplor/e détaill/e développ/e dévoil/e embray/e emporte enchaîn/e enflamme enrag/e enthousiasme espère espérait esquiv/e est_alarmé est_alarmée est_amusé est_amusée est_demandé est_demandée est_défendu est_défendue est_emporté est_emportée est_exclamé est_exclamée est_excusé est_excusée est_félicité est_félicitée est_indigné est_indignée est_inquiété est_inquiétée est_insurgé est_insurgée est_interrogé est_justifié est_justifiée est_lamenté est_plaint est_plainte est_réjoui est_réjouie est_souvenu est_souvenue est_étonné est_étonnée estim/e exclame excuse exhort/e exig/e expliqu/e expos/e exult/e faisait_valoir fait_observer fait_remarquer fait_savoir fait_valoir fulmin/e fustig/e félicite félicité garantit gliss/e grinc/e grond/e hurl/e implor/e indigne indiqu/e inquiète insist/e insurge interpellant interrog/e interrompt invit/e ironis/e jug/e jugeait jur/e justifi/e lanc/e lançait livre lâch/e martel/e martèle maugré/e minimis/e murmur/e not/e nuanc/e object/e observ/e ont_dit ont_écrit opin/e ordonn/e ose pense pest/e philosoph/e plaid/e plaisant/e point/e poursuit poursuivait proclam/e professe promet promettait pronostiqu/e prophétis/e propos/e protest/e précis/e prédit prévenait prévient prévoit questionn/e racont/e raill/e rappel/e rappelle rappellent rapport/e rassur/e recommand/e reconnaissait reconnaît redoutait redoute regrett/e relanc/e relativis/e relev/e relève remarqu/e rembarre renchérissait renchérit reprend revendiqu/e ricane rigole râl/e réaffirm/e réagit réclam/e réfut/e réjouit répliqu/e répond répondait répète répét/e résum/e rétorqu/e révèle révél/e sanglot/e scand/e se_demande se_défend se_désole se_félicite se_justifie se_lamente se_plaint se_rappelle se_rassure se_réjouit se_souvient se_targue se_vante souffl/e soulign/e soupir/e sourit soutenait soutient souvient suggère suggér/e suppli/e surenchérit synthétis/e tacle tance temporis/e tempère tempér/e tempêt/e théoris/e tient_à_préciser tonn/e tranch/e tweet/e twitt/e témoign/e veut_croire veut_rassurer vitupér/e vocifér/e écrit écrivait écrivent élud/e émerveille émeut énumère énumér/e épanche étonne',
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
        "comprend se_dit s'est_dit s'est_dite se_disent s'est_montré s'est_montrée se_montre point/e a_accusé a_appelé a_condamné a_salué accuse affiche appelait appelle condamne craignait craint critiquait critique décrit décrivait dénonçant met_en_garde parl/e qualifi/e qualifiant qualifié réclamant saluant salue vantait vante veut voit voulait voyait évoqu/e évoquant invoqu/e",
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
      words: 'a_ses_yeux à_ses_yeux à_son_avis selon_lui selon_elle selon_eux pour_lui pour_elle',
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
  nationals:
    'glais:m glaise:f dais:m daise:f nais:m naise:f gais:m gaise:f çais:m çaise:f ois:m oise:f ien:m ienne:f éen:m éenne:f icain:m icaine:f ocain:m ocaine:f umain:m umaine:f llemand:m llemande:f gnol:m gnole:f serbe:m belge:m russe:m croate:m tchèque:m argentin:m',
  kin: 'élève lycéen lycéenne étudiant étudiante collégien collégienne | prévenu prévenue accusé accusée suspect | entraîneur entraîneuse technicien technicienne sélectionneur coach | joueur joueuse attaquant attaquante milieu défenseur gardien gardienne buteur buteuse ailier capitaine | avocat avocate pénaliste | procureur procureure magistrat magistrate | juge magistrat magistrate | maire édile élu élue | écrivain écrivaine romancier romancière | ministre | président présidente | député députée élu élue sénateur sénatrice | médecin docteur chirurgien | chercheur chercheuse professeur professeure sociologue politologue historien historienne',
  marks: { dashes: true },
  attributesInside: true,
  grammaticalGender: true,
  verbFirst: true,
  passives: 'est fut sont étaient était été',
  agents: 'par',
  adverbs:
    'lundi mardi mercredi jeudi vendredi samedi dimanche aujourd cela cependant demain désormais hier ici interrogé interrogée là là-dessus maintenant moins néanmoins parallèlement plus pourtant puis résultat seul surtout toutefois ça',
  people:
    'collégien:m collégienne:f arbitre manageur:m troisième-ligne deuxième-ligne pilier:m talonneur:m demi:m source sources:p *aliste *niste *riste *tiste *ciste *logue *trice:f *énaire soignant/m aide-soignant/m opérateur:m chauffeur:m agent/m cariste cuisinier:m cuisinière:f comptable caissier:m caissière:f livreur:m livreuse:f routier:m vendeur:m vendeuse:f serveur:m serveuse:f négociateur:m cadre:s manager:s sportif:m sportive:f jardinier:m jardinière:f berger:m bergère:f paysan:m paysanne:f céréalier:m céréalière:f ac/t accusé:m accusée:f adjoint:m adjointe:f agricul/t agriculteur:m agricultrice:f ailier:m ambassadeur:m ambassadrice:f ami/m analyste architecte artisan:m artisane:f attaquant:m attaquante:f au/t auteure:f automobiliste avocat/m avocat:m avocate:f avocats:p biologiste boulanger:m boulangère:f breton:m bretonne:f buteur:m buteuse:f bénévole candidat/m capitaine champio/n chancelier:m chancelière:f chant/r chanteur:m chanteuse:f chef:m cheffe:f cherch/r chercheur:m chercheuse:f chirurgien:m chirurgienne:f climatologue coach cofonda/t collègue colonel:m commandant:m commandante:f commerçant:m commerçante:f commissaire comédie/n comédien:m comédienne:f conseiller:m conseillère:f coordina/t curé:m cycliste direc/t dirigeant/m dirigeant:m dirigeante:f docteur défenseur:m défenseure:f délégué/m député/m député:m députée:f employé/m enseignant/m enseignant:m enseignante:f entraîn/r entraîneuse:f entrepreneur:m eurodéputé/m eurodéputé:m eurodéputée:f ex-président:m expert/m experts:p femme:f fille:f fils:m fonda/t fondateur:m fondatrice:f frère:m gardien:m gardienne:f gendarme gendarme:m gouverneur:m général:m géologue gérant/m gérant:m gérante:f habitant/m habitant:m habitante:f habitants:p historie/n historien:m historienne:f homme:m hôtelier:m hôtelière:f infirmier:m infirmière:f ingénieur/m ingénieur:m ingénieure:f insoumis instituteur:m institutrice:f intéressé:m intéressée:f jeune_femme:f jeune_homme:m jou/r joueur:m joueuse:f journaliste juge leader lieutenant:m lycéen:m lycéenne:f lyonnais:m magistrat/m magistrat:m magistrate:f maire maire:s manifestants:p maraîcher:m maraîchère:f mari:m marseillais:m membre milieu militant/m militant:m militante:f ministre mis_en_cause mise_en_cause:f musicien:m musicienne:f mère:f médecin météorologue nageur:m nageuse:f numéro numéro_10 octogénaire ouvrier:m ouvrière:f soudeur:m soudeuse:f pape:m parisien:m parisienne:f patro/n patron:m patronne:f pdg pharmacien:m pharmacienne:f pilote plaignant:m plaignante:f policier:m policière:f politologue pompier:m pompière:f porte-parole première:f prince:m princesse:f procureur/m procureur:m procureure:f professeur/m professeur:m professeure:f propriétaire préfet:m préfète:f président/m prévenu:m prévenue:f père:m pénaliste pêcheur:m quadra quadragénaire quinquagénaire reine:f représentant/m responsable restaurateur:m restauratrice:f retraité:m retraitée:f riverain/m riverain:m riveraine:f roi:m romancier:m romancière:f réalisa/t réalisateur:m réalisatrice:f rédac/t salarié/m scientifique secrétaire septuagénaire sexagénaire skieur:m skieuse:f socialiste sociologue sous-préfet:m sprinteur:m sprinteuse:f spécialiste suspect:m suspecte:f syndicaliste syndicats:p sélectionneur:m sélectionneuse:f séna/t sénateur:m sénatrice:f sœur:f technicien:m technicienne:f tennisman:m touriste trentenaire témoin utilisateurs:p vice-président/m victime viticulteur:m viticultrice:f voisin/m voisin:m voisine:f écologiste économiste écrivain/m écrivain:m écrivaine:f édile éleveur:m éleveuse:f élu/m élu:m élue:f élève épidémiologiste épouse:f époux:m étudiant/m étudiant:m étudiante:f évêque:m',
  these: 'ce cet cette',
  indefinites: 'un une des certains certaines plusieurs quelques deux trois',
  ties: "de d' du des",
  bodies:
    'afp agence arrêt assemblée association autorité banque cfdt cgt chambre chaîne club collectif comité commission communiqué conseil cour direction décision entreprise fondation fédération gouvernement groupe hôpital institut intersyndicale journal jugement lettre magazine mairie matignon ministère observatoire ong onu organisation otan parlement parquet parti police préfecture quotidien rapport site société syndicat sénat tribunal ue union université école élysée équipe étude',
  goingOn: 'ajout poursui conclu enchaîn repren',
  works:
    'album appelé appelée appelés banderole baptisé baptisée chanson dit dite dites dits expression film groupe hashtag intitulé intitulée journal livre magazine mention mot nommé opération pancarte pièce podcast projet roman slogan spectacle surnommé surnommée série terme titre émission',
  abbreviations: 'dr m me mgr mme st',
  elisions: 'l d j m n s t c qu jusqu lorsqu puisqu quelqu aujourd',
};
