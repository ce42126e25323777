/** Offers in Italian. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Italian pages sell or ask. */
export const offersIt: OfferLanguage = {
  code: 'it',
  address: 'tu tuo tua tuoi tue voi vostro vostra noi nostro nostra nostri ti vi ci',
  ours: 'noi nostro nostra nostri nostre ci',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'per continuare a leggere|la / continua a leggere … abbon*|regis*|gratis / per leggere … articolo|intero|tutto|completo|integrale / questo articolo|contenuto è riservato|disponibile|esclusivo / contenuto|articolo riservato|esclusivo|disponibile … abbonati / riservato agli abbonati / sblocca … articolo / leggi tutto l articolo',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Per continuare a leggere, abbonati.', 'Questo articolo è riservato agli abbonati'],
          ['La giunta vuole continuare i lavori.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        'articoli gratuiti rimasti|rimanenti|al / hai letto … articoli / ti restano|rimangono … articoli / limite … articoli / hai ancora … articol* gratuit*|gratis / ti restano|rimangono … articol* / articol* gratuit* rimast*|rimanent*',
      examples:
        __EXAMPLES__ &&
        examples(['Hai ancora 2 articoli gratuiti', 'Hai letto 3 articoli su 5'], ['Il codice ha molti articoli.']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'iscriviti … newsletter|mailing|gratis|gratuitamente / iscriviti alla|alle|qui|ora / ricevi|ricevere|riceverai … newsletter|mail|email|casella|notizie|ogni / la nostra|nostre newsletter / nella tua casella|mail|email|inbox / iscrizione … newsletter / disiscriverti|cancellarti|annullare … momento|iscrizione / non perderti|perdere nulla|niente|nessuna|le|un|i / resta|rimani aggiornato|informato / cliccando|iscrivendoti|registrandoti … accetti|accetto|acconsenti|dichiari / tutte le newsletter',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Iscriviti alla nostra newsletter', 'Ricevi le notizie nella tua casella'],
          ['La newsletter del ministro conta mille lettori.'],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases: 'scarica … app|applicazione / la nostra app / app store … google',
      examples: __EXAMPLES__ && examples(['Scarica la nostra app'], ['Il comune prepara una app per i parcheggi.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'seguici su|anche|sui|sul / segui … su|canale google|whatsapp|telegram|facebook|instagram / unisciti … canale|gruppo|whatsapp|telegram / iscriviti al|ai nostro|nostri|canale|canali … / nostro canale|gruppo whatsapp|telegram|youtube / su google news / fonte preferita',
      examples:
        __EXAMPLES__ &&
        examples(['Seguici su Facebook', 'Iscriviti al nostro canale WhatsApp'], ['La polizia ha seguito il furgone.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'fai una donazione / dona ora|adesso|il|oggi / sostieni il|la|i|le nostro|nostra|giornalismo|informazione|nostre|lavoro / sostienici|aiutaci / il tuo sostegno|contributo|aiuto … / con una donazione|un contributo … / se ti è piaciuto / giornalismo|informazione indipendente … sostieni|sostegno|aiut* / sostienici … / sostieni … donazione',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Sostienici con una donazione', 'Fai una donazione', 'Sostieni il nostro giornalismo'],
          ['La donazione va al museo.'],
        ),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'crea|creare un|il account|profilo / registrati … gratis|gratuitamente|ora|per|subito|qui / accedi … per|o commentare|registrati|continuare|leggere / devi|bisogna essere|effettuare registrato|loggato|connesso|login|abbonato|accesso / per commentare|salvare|lasciare … / sei già|gia abbonato|abbonata|registrato|iscritto / hai già|gia un|una|l / già|gia abbonato|abbonata|registrato / non hai … account / funzione|funzionalità riservata / crea … account|profilo … / registrati gratis|gratuitamente …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Crea un account gratuito', 'Crea un account gratuito', 'Accedi per commentare', 'Sei già abbonato? Accedi'],
          ['Il conto è stato aperto in banca.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'abbonati a|ora|subito|adesso|per|e|da|oggi / abbonati $ / attiva … abbonamento|prova|offerta / prova … gratis|gratuita|gratuitamente / accesso illimitato|completo / senza limiti … abbon* / primo mese|anno … / disdici|disdire|annulla … quando|momento / offerta speciale|limitata|esclusiva|lancio / scopri … offerte|offerta|abbonamenti|abbonamento|vantaggi / a soli|solo … mese|anno|settimana / leggi senza limiti|pubblicità / diventa … abbonato|membro|socio / tutti gli articoli … illimit*|sito / regala … abbonamento / in abbonamento digitale',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Abbonati ora a 1 euro', 'Accesso illimitato a tutti gli articoli'],
          ['Gli abbonati allo stadio sono seimila.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ abbonati … $ / ^ abbonamenti|abbonamento $ / ^ scopri|vedi … offerta|offerte $ / ^ attiva|prova … $ / ^ vedi|scopri|guarda|confronta … offert*|abbonament*|piani $',
      examples: __EXAMPLES__ && examples(['Vedi le offerte', 'Abbonati', 'Scopri le offerte']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ iscriviti|iscrivimi|invia|newsletter $ / ^ iscriviti … $',
      examples: __EXAMPLES__ && examples(['Iscriviti']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ accedi|registrati|entra|login $ / ^ accedi … $ / ^ crea … account $',
      examples: __EXAMPLES__ && examples(['Accedi', 'Registrati']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ dona|sostienici|sostieni … $ / ^ dona $',
      examples: __EXAMPLES__ && examples(['Dona ora']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ segui|seguici … $',
      examples: __EXAMPLES__ && examples(['Seguici']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ scarica … $ / ^ apri … app $',
      examples: __EXAMPLES__ && examples(['Scarica l’app']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'non sarà pubblicato / campi obbligatori / lascia|scrivi un commento / segnala un errore',
      examples: __EXAMPLES__ && examples(['Il tuo indirizzo email non sarà pubblicato.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'il tuo indirizzo|la tua mail|email|e / la tua e mail / inserisci … mail|email / newsletter|newsletters|email|mail|casella|privacy|disiscri*|iscri* / dati personali / ogni giorno|settimana',
      examples: __EXAMPLES__ && examples(['newsletter']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases:
        'abbon*|offerta|offerte|illimitat*|premium|gratis|gratuit*|esclusiv*|digitale|vantaggi / al mese|all anno',
      examples: __EXAMPLES__ && examples(['abbonamento']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'donazione|donazioni|sostegno|sostieni|sostenere|contributo|indipendente',
      examples: __EXAMPLES__ && examples(['donazione']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'account|password|accedi|registra*|commenti|commentare|accesso|login',
      examples: __EXAMPLES__ && examples(['account']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'segui|seguici|whatsapp|telegram|facebook|twitter|instagram|youtube|podcast|canale|social|notifiche',
      examples: __EXAMPLES__ && examples(['whatsapp']),
    },
    { kind: 'app', strength: 'weak', phrases: 'app|scarica|ios|android', examples: __EXAMPLES__ && examples(['app']) },
  ],
};
