/** Offers in Czech. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Czech pages sell or ask. */
export const offersCs: OfferLanguage = {
  code: 'cs',
  address: 'vy vás vám váš vaše vaši vašeho vašem ti tě tvůj my nás nám náš naše naši',
  ours: 'my nás nám náš naše naši našeho našem',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'pro pokračování … / pokračujte ve … čtení|s|předpl* / chcete li … číst|dočíst … / dočtěte … / článek je … předplatitel*|zamčený|pouze|placený / tento článek|obsah je|mohou … předplat*|pouze / pouze|jen|exkluzivně pro předplatitele / odemkněte … / přečtěte si celý … předpl* / celý článek … předpl*',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Tento článek je jen pro předplatitele.', 'Odemkněte celý článek'],
          ['Vláda bude pokračovat v jednání.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'vám|ti zbýv* … / zbýv* vám|ti … / zbýv* … článk* zdarma / zbýv* … bezplatn* člán*',
      examples: __EXAMPLES__ && examples(['Tento měsíc vám zbývají 2 články zdarma']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'přihlaste se … newsletter*|odběru|k|odběr / přihlásit … newsletter*|odběru / odebírejte … newsletter*|novinky|zprávy|náš / odebírat newsletter* … / náš|našeho|našemu newsletter* / do vašeho|vaší e|emailu|mailu|schránky / do e mailu / do mailu|emailu $ / přihlášením k|se … / odhlásit se|můžete … kdykoli* / nenechte si ujít / buďte … obraze|informováni / souhlasím se zpracováním|zasíláním / beru na vědomí / k bezplatnému|našemu newsletteru … / bezplatný newsletter …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Přihlaste se k bezplatnému newsletteru', 'Přihlaste se k odběru newsletteru', 'Zprávy do e-mailu'],
          ['Úřad poslal dopis obci.'],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases: 'stáhněte si … aplikac* / naše|naši|naší aplikace|aplikaci',
      examples: __EXAMPLES__ && examples(['Stáhněte si naši aplikaci'], ['Město chystá aplikaci pro řidiče.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'sledujte nás … / sledujte … facebooku|instagramu|google|twitteru|whatsapp* / přidejte se … facebooku|kanál*|skupin* / najdete nás na … / náš kanál|podcast …',
      examples: __EXAMPLES__ && examples(['Sledujte nás na Facebooku'], ['Policie sledovala auto.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'podpořte nás|naši|nezávislou|nezávislé|náš|naše|redakci … / přispějte nám|na|nám … / darujte … / váš dar|příspěvek nám|umožňuje|umožní / vaše podpora nám|umožňuje|umožní|je / pomozte nám … / děkujeme za podporu / staňte se … dárcem|podporovatelem',
      examples:
        __EXAMPLES__ && examples(['Podpořte nás', 'Přispějte na nezávislou žurnalistiku'], ['Podpora vlády klesla.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'vytvořte|založte si účet … / zaregistrujte se … / přihlaste se pro|a|nebo|prosím / pro přidání|vložení … komentáře|příspěvku … / máte již|už|jiné účet|předplatné … / nemáte … účet / jste … předplatitel* / už jste|máte … předplat* / musíte být|se přihlášen*|přihlásit / zapojte se do diskuse / vytvořte|založte|zřiďte si … účet …',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Vytvořte si bezplatný účet', 'Zaregistrujte se zdarma', 'Máte již předplatné?'],
          ['Účet za vodu stoupl.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'předplaťte si … / objednejte|kupte|získejte|vyberte … předplatn*|přístup / vyzkoušejte … zdarma|měsíc|předpl*|za / neomezený přístup|čtení / plný přístup / přístup ke všem|všemu|celému / první měsíc … / kdykoli* … zrušit|zrušíte / zrušit|zrušte|zrušíte … kdykoli* / týden|týdny|týdnů|měsíc|měsíce|měsíců za … kč / čtěte dál s|bez|pro|neomezeně / jen za … měsíc*|kč / bez reklam … / staňte se … předplatitel*|členem / speciální|výhodná nabídka',
      examples:
        __EXAMPLES__ &&
        examples(['Předplaťte si nás', 'Neomezený přístup ke všem článkům'], ['Předplatitelé čekali na noviny.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ předplatit|předplatné|koupit|objednat … $ / ^ předplaťte … $ / ^ vyzkoušet … $ / ^ chci předplatné $ / ^ zobrazit|prohlédnout|vybrat … nabíd*|předplatn* $',
      examples: __EXAMPLES__ && examples(['Zobrazit nabídku', 'Předplatit']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ odebírat|odeslat|newsletter $ / ^ odebírat … $ / ^ přihlásit k odběru $',
      examples: __EXAMPLES__ && examples(['Odebírat']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ přihlásit|registrovat|přihlášení|registrace … $ / ^ zaregistrovat|založit … $',
      examples: __EXAMPLES__ && examples(['Zaregistrovat se', 'Přihlásit se']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ podpořit|přispět|darovat|podpořte … $',
      examples: __EXAMPLES__ && examples(['Podpořit']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ sledovat|sledujte … $',
      examples: __EXAMPLES__ && examples(['Sledovat']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ stáhnout … $',
      examples: __EXAMPLES__ && examples(['Stáhnout aplikaci']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'nebude zveřejněna / vyžadované|povinné informace|údaje / přidat komentář $',
      examples: __EXAMPLES__ && examples(['Vaše e-mailová adresa nebude zveřejněna.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'váš|zadejte|vyplňte … e|email|mail / newsletter*|mail*|email*|osobních|osobní|odběr*|odhlásit / e mail* / obchodní podmínk*|podmínkami',
      examples: __EXAMPLES__ && examples(['newsletter']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'předplat*|zdarma|neomezen*|nabídk*|premium|přístup|sleva|kč',
      examples: __EXAMPLES__ && examples(['předplatné']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'podpor*|podpoř*|příspěv*|přispě*|dar|darovat|nezávisl*',
      examples: __EXAMPLES__ && examples(['podpora']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'účet|heslo|přihlásit|registr*|komentář*|diskus*',
      examples: __EXAMPLES__ && examples(['účet']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'sledujte|facebook*|instagram*|twitter*|whatsapp*|podcast*|youtube',
      examples: __EXAMPLES__ && examples(['facebook']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'aplikac*|stáhn*|ios|android',
      examples: __EXAMPLES__ && examples(['aplikace']),
    },
  ],
};
