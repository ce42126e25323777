/** Offers in French. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which French pages sell or ask. */
export const offersFr: OfferLanguage = {
  code: 'fr',
  address: 'vous votre vos nous notre nos tu ton ta tes je j mon mes',
  ours: 'nous notre nos',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'pour lire|accéder|continuer … suite|article|lecture|intégralité|articles / pour continuer … lecture|lire / lire la suite … abonn*|compte / lisez|lire l intégralité / il … reste … à lire|découvrir / cet article|contenu est réservé / article|contenu réservé aux|à nos / réservé aux|à nos abonnés|abonné / la suite est réservée / débloquez|débloquer cet|l article / choisissez votre accès',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Pour lire la suite, créez votre compte.', 'Cet article est réservé aux abonnés.'],
          ['Le maire a promis de continuer les travaux.', 'Il reste trois maisons au bord du canal.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        'articles gratuits restants / vous reste … articles|article gratuits|gratuit / articles gratuits … mois / limite … articles',
      examples:
        __EXAMPLES__ && examples(['Il vous reste 2 articles gratuits.'], ['Les articles du code sont nombreux.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'inscrivez|abonnez vous … newsletter|newsletters|infolettre|lettre|alertes|mail / inscrivez vous|ici / inscription … newsletter|newsletters|infolettre / recevez|recevoir … newsletter|newsletters|mail|email|matin|matins|lettre|infolettre|gratuitement|alertes|boîte|chaque / notre|nos newsletter|newsletters|infolettre / dans votre boîte|messagerie / s abonner|inscrire … newsletter|newsletters|infolettre / s inscrire à … newsletter / par email|mail|courriel … chaque|matin|gratuit* / votre adresse e mail / vous désinscrire|désabonner / se désinscrire|désabonner / en vous inscrivant|abonnant / à tout moment … désinscri*|désabonn*|lien / ne manquez|ratez rien|aucun|pas|plus / restez informé|informés / rester informé|informés / toutes nos|les newsletters / chaque matin|jour|semaine|vendredi … recevez|mail|newsletter',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Inscrivez-vous à notre newsletter', 'Recevez chaque matin nos articles.'],
          ['La newsletter du ministre a fuité mardi.', 'Ils ont reçu une lettre du tribunal.'],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'téléchargez|télécharger|installez … application|appli|app / avec|sur l|notre|votre application|appli … $ / l application … disponible|gratuite|store / app store … google',
      examples:
        __EXAMPLES__ &&
        examples(['Téléchargez notre application'], ['La ville a lancé une application pour les parkings.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'suivez nous|sur|notre|l / suivez … facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|google|tiktok / retrouvez nous|notre … facebook|twitter|instagram|whatsapp|telegram|youtube|google / rejoignez … whatsapp|telegram|chaîne|communauté|facebook / notre chaîne|canal|page whatsapp|telegram|youtube|facebook / abonnez vous … chaîne|podcast|youtube|whatsapp|telegram / sur google news|actualités / source préférée / likez',
      examples:
        __EXAMPLES__ &&
        examples(['Suivez-nous sur Facebook', 'Rejoignez notre chaîne WhatsApp'], ['La police a suivi la voiture.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'faites|faire un don / je fais|donne un|maintenant / soutenez nous|notre|la|le|l|un|une|votre|les … rédaction|journal|média|presse|journalisme|travail|indépendan*|info*|nous / soutenez nous / soutenir notre|la … rédaction|journal|média|journalisme|travail / nous soutenir / votre don|soutien|contribution … nous|permet|indispensable|précieux|défiscalis* / grâce à vos|votre dons|don|soutien / besoin de vous|votre|vos / aidez nous / je soutiens|contribue / faites nous un / cet article vous a|intéresse|plu / défiscalisable|déductible / vous avez aimé cet|l',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Faites un don', 'Soutenez notre rédaction', 'Nous avons besoin de vous.'],
          ['Le don du musée date de 1920.', 'Le parti soutient la réforme.'],
        ),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'déjà abonné|abonnée|inscrit|membre / vous êtes déjà abonné / vous avez déjà un / ou si vous avez déjà / créez|créer|crée|créé … compte|profil / connectez vous|ici / connectez vous pour|à / inscrivez vous … gratuitement|commenter|compte / vous devez … connecté|connecter|inscrit|abonné / pour commenter|réagir|ajouter … / pour enregistrer|sauvegarder cet|l|vos|dans … / pas encore inscrit|abonné|de|membre / réagir à cet|l / commenter cet|l article / fonctionnalité réservée|est / réservée aux abonnés / devenez membre',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Créez votre compte', 'Vous devez être connecté pour commenter.'],
          ['Il a créé une entreprise de transport.', 'Les comptes du club sont publics.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'abonnez vous / je m abonne|abonner / m abonner / s abonner … à|pour|maintenant|dès|au|aux|sans|et / sans engagement / offre découverte|limitée|spéciale|exceptionnelle|numérique|promotionnelle|abonné|abonnement / nos|les|l|notre offres|offre … abonnement|premium|numérique|découverte|numériques / découvrez|découvrir|voir|profitez … offre|offres|abonnement|abonnements / à partir de … mois|par / premier|premiers mois … puis|euro|€ / mois … puis … mois|an / pour 1 … mois|€|euro / essai gratuit / essayez gratuitement|sans|pendant / testez … gratuitement|mois / en illimité / accès illimité|complet|intégral|exclusif / accédez à|en … articles|contenus|illimité|tous|toutes|ensemble|intégralité / accéder … illimité|gratuitement / profitez de|d … accès|articles|contenus|lecture|illimité / tous les|nos articles … illimité|abonné|abonnés / annulable|résiliable … moment / réservé|exclusivité … abonnés / votre abonnement / lecture illimitée / dès 1 / sans publicité / offrez|offrir … abonnement',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Abonnez-vous pour 1 € par mois', 'Offre limitée : sans engagement', 'Accès illimité à tous les articles'],
          ['Les abonnés du club ont rempli le stade.', 'Le loyer passe à 900 euros par mois.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ abonnez vous … $ / ^ je m abonne … $ / ^ s abonner … $ / ^ m abonner … $ / ^ abonnement|abonnements $ / ^ je|j découvre|profite|essaie|teste|en … $ / ^ découvrir|voir … offre|offres|abonnement|abonnements $ / ^ toutes nos|les offres … $ / ^ tester|essayer … $ / ^ profiter|j en … $ / ^ voir|découvrir|comparer … offres|formules|abonnements $',
      examples: __EXAMPLES__ && examples(['Voir les offres', 'Je m’abonne', 'Voir les offres']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases:
        '^ s inscrire $ / ^ je m inscris … $ / ^ m inscrire $ / ^ inscrivez vous $ / ^ inscription $ / ^ newsletter|newsletters|valider|recevoir $ / ^ recevoir … newsletter $ / ^ ok $',
      examples: __EXAMPLES__ && examples(['S’inscrire', 'Je m’inscris']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases:
        '^ se connecter|connexion $ / ^ connexion|connectez|identifiez … $ / ^ me connecter $ / ^ créer … compte $ / ^ je crée … compte $ / ^ je me connecte $',
      examples: __EXAMPLES__ && examples(['Se connecter', 'Créer un compte']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases:
        '^ faire|faites un don $ / ^ je donne|soutiens|contribue … $ / ^ soutenir … $ / ^ soutenez … $ / ^ donner $',
      examples: __EXAMPLES__ && examples(['Faire un don', 'Je soutiens']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ suivre … $ / ^ suivez nous … $ / ^ nous suivre $ / ^ rejoindre … $',
      examples: __EXAMPLES__ && examples(['Suivre', 'Suivez-nous']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ télécharger … $ / ^ ouvrir … application|app $ / ^ installer $',
      examples: __EXAMPLES__ && examples(['Télécharger']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases:
        'ne sera pas publiée / champs obligatoires / laisser|laissez un commentaire / signaler|signalez une erreur|faute / poster|publier … commentaire $',
      examples: __EXAMPLES__ && examples(['Votre adresse e-mail ne sera pas publiée.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'votre adresse … mail|email|courriel|électronique / votre email|courriel|mail|e / newsletter|newsletters|infolettre|infolettres|mail|email|courriel|messagerie|désinscri*|désabonn*|inscri* / e mail / politique de confidentialité / données personnelles / boîte mail|aux',
      examples: __EXAMPLES__ && examples(['newsletter']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'don|dons|soutien|soutenir|soutenez|donateur*|indépendan*|contribution',
      examples: __EXAMPLES__ && examples(['don']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases:
        'abonn*|offre|offres|illimité*|premium|essai|engagement|gratuit*|exclusif*|archives|numérique / par mois|an|semaine / mois',
      examples: __EXAMPLES__ && examples(['abonnement']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases:
        'compte|connexion|connecter|inscription|identifiant|commenter|commentaire|commentaires|membre / mot de passe',
      examples: __EXAMPLES__ && examples(['compte']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases:
        'suivez|suivre|whatsapp|telegram|facebook|twitter|instagram|youtube|podcast|chaîne|notifications / google news|actualités',
      examples: __EXAMPLES__ && examples(['whatsapp']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'application|appli|app|télécharg*|ios|android',
      examples: __EXAMPLES__ && examples(['appli']),
    },
  ],
};
