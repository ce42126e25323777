/** Words on buttons, words of the trade and words of other forms in English. */
import { examples } from '../language.ts';
import type { OfferRow } from '../offer-language.ts';

/** Rows that support others: labels, words that speak against an offer, weak words. */
export const offerWordsEn: readonly OfferRow[] = [
  {
    kind: 'subscription',
    strength: 'button',
    phrases:
      '^ subscribe … $ / ^ subscription|subscriptions|offers $ / ^ get|claim|see|view|choose|buy|start|try|unlock … offer|offers|deal|access|plan|plans|subscription|trial|started|now $ / ^ become … member|subscriber $ / ^ join|upgrade … $ / ^ buy now $ / ^ go premium $ / ^ see|view|compare … offers|plans|options $',
    examples:
      __EXAMPLES__ &&
      examples(
        ['See your options', 'Subscribe', 'Subscribe now', 'See offers'],
        ['Subscribe numbers fell again in the third week of May'],
      ),
  },
  {
    kind: 'newsletter',
    strength: 'button',
    phrases:
      '^ sign me|up … $ / ^ signup $ / ^ get it $ / ^ send me … $ / ^ get … newsletter|newsletters|updates|alerts $ / ^ submit $ / ^ newsletter|newsletters $ / ^ enter $ / ^ send it to me $',
    examples: __EXAMPLES__ && examples(['Send it to me', 'Sign up', 'Sign me up!', 'Newsletters']),
  },
  {
    kind: 'registration',
    strength: 'button',
    phrases:
      '^ sign|log|login|signin in … $ / ^ login|register $ / ^ register|create … now|here|account|today|free $ / ^ log in or … $ / ^ sign in or … $ / ^ continue with … $ / ^ new user $',
    examples: __EXAMPLES__ && examples(['Log in', 'Create account', 'Register now']),
  },
  {
    kind: 'donation',
    strength: 'button',
    phrases:
      '^ donate … $ / ^ support|give|contribute us|now|today|here|our … $ / ^ contribute $ / ^ support … $ / ^ give … $ / ^ make a gift|donation|contribution $ / ^ chip in $',
    examples: __EXAMPLES__ && examples(['Make a gift', 'Donate', 'Support us', 'Give now']),
  },
  {
    kind: 'follow',
    strength: 'button',
    phrases: '^ follow … $ / ^ join us|channel|group|whatsapp|telegram … $ / ^ google news $ / ^ whatsapp channel $',
    examples: __EXAMPLES__ && examples(['Follow', 'Follow us', 'Google News']),
  },
  {
    kind: 'app',
    strength: 'button',
    phrases:
      '^ open|get|download|install … app $ / ^ download $ / ^ google play $ / ^ app store $ / ^ download on … $ / ^ appgallery $',
    examples: __EXAMPLES__ && examples(['Download', 'Open in app', 'Google Play']),
  },
  {
    kind: 'newsletter',
    strength: 'against',
    phrases:
      'will not be published / required fields / leave a comment|reply / add|post your comment / friend s|your email … friend / e mail|email the story|article / please enter your comment|name / your message to / share this by email / report an|a error|typo|problem / contact the author|editor / have a tip / save my name / comments are closed',
    examples: __EXAMPLES__ && examples(['Your email address will not be published.']),
  },
  {
    kind: 'newsletter',
    strength: 'weak',
    phrases:
      'enter your|an email|e / your email address / your e mail address / by entering your email / newsletter|newsletters|inbox|mailbox|unsubscribe|briefing / mailing list / email|emails / e mail / privacy policy|notice / terms of|and use|service|conditions / round up / roundup|recaptcha|digest / sign up / sign me / signing up / push alerts|notifications / opt in|out / personal information|data / third party|parties / daily|weekly|morning|fridays|mondays',
    examples: __EXAMPLES__ && examples(['newsletter']),
  },
  {
    kind: 'donation',
    strength: 'weak',
    phrases:
      'donate|donation|donations|support|supporters|contribution|contributions|contribute|nonprofit|paypal / single|monthly|annual / independent journalism|media|newsroom|news',
    examples: __EXAMPLES__ && examples(['donation']),
  },
  {
    kind: 'subscription',
    strength: 'weak',
    phrases:
      'subscribe|subscriber|subscribers|subscribing|subscription|subscriptions|membership|member|members|trial|premium|offer|offers|unlimited|exclusive|archive / digital|print edition|access|only / cancel|renew|gift|discount|bonus|weekly|pass / paper|e-paper|epaper / credit card / access|account / per month|week|year / a month|week|year',
    examples: __EXAMPLES__ && examples(['subscription']),
  },
  {
    kind: 'registration',
    strength: 'weak',
    phrases:
      'register|registered|registration|login|account|password / forgot|lost your|password / log|sign in / logged in / comment|comments|policy / for free / have your say',
    examples: __EXAMPLES__ && examples(['register']),
  },
  {
    kind: 'follow',
    strength: 'weak',
    phrases:
      'follow|whatsapp|telegram|facebook|twitter|instagram|youtube|tiktok|podcast|channel|notifications|spotify / google news / preferred source',
    examples: __EXAMPLES__ && examples(['whatsapp']),
  },
  {
    kind: 'app',
    strength: 'weak',
    phrases: 'app|apps|download|ios|android|iphone / app store / google play',
    examples: __EXAMPLES__ && examples(['app']),
  },
];
