/** Calls and offers to the reader in English. */
import { examples } from '../language.ts';
import type { OfferRow } from '../offer-language.ts';

/** Strong rows: an article does not talk like that. The most telling kinds first. */
export const offerCallsEn: readonly OfferRow[] = [
  {
    kind: 'gate',
    strength: 'strong',
    phrases:
      'to continue reading / to keep reading / continue reading … subscription|account|subscribing|registering|free / continue reading with / to read|view the full|rest|whole|complete … article|story|post|content / to read this story|article|content / to unlock this|the / unlock this article|story / this article|story|content|post is … for|to subscribers|members|paying|paid|premium / subscribe to read|continue|keep|unlock / register to read|continue|keep|unlock / log|sign in to read|continue|keep|unlock / log|sign in or … to continue|read / create … account to continue|read|keep / this is subscriber|member|premium only|exclusive / get access to this article|story / access this article|story / choose your access / the rest of this article|story is',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'To continue reading, log in or create an account.',
          'This story is available only to subscribers.',
          'Subscribe to read the rest.',
        ],
        [
          'He wants to continue the reading circle.',
          'The bakery had to keep the oven on.',
          'She read the full letter in court.',
          'The members of this club already have a vote.',
        ],
      ),
  },
  {
    kind: 'meter',
    strength: 'strong',
    phrases:
      'free articles|stories left|remaining / free article|story left|remaining / reached your … limit / reached the … limit of|for … free|articles|article|monthly|month / you ve read … articles|stories / you have read … articles|stories / you have … free articles|article|stories|views / you ve used … articles|stories / last free article|story / articles left this month / your free article|articles',
    examples:
      __EXAMPLES__ &&
      examples(
        ['You have 2 free articles left this month.', 'You’ve reached your monthly limit.'],
        ['The patient had reached the limit of her strength.', 'They published free articles for years.'],
      ),
  },
  {
    kind: 'newsletter',
    strength: 'strong',
    phrases:
      'sign|signing|signed up … newsletter|newsletters|email|emails|alerts|briefing|briefings|updates|inbox|digest|round-up / sign|signing|signed me up … newsletter|newsletters|email|emails|alerts|briefing|updates / subscribe|subscribing … our|these … newsletter|newsletters|mailing|briefing|digest|updates / subscribe to the|our|nature|these … newsletter|newsletters|briefing|digest|emails / get|receive|have … newsletter|newsletters|briefing … in|to|inbox|free|delivered|and|every / in|to|into your inbox|in-box|mailbox|email / in|to|into your in box / straight|direct|directly|delivered|sent to|in|into|straight your|you|inbox / right to|in|into your inbox|email|phone|mailbox|in / get our … newsletter|newsletters|emails|briefing / get the … newsletter / join our|the … newsletter|mailing / sign up for this|our free / by signing|clicking up|sign|subscribe|submit you|i / by submitting your|this / by subscribing you|i / newsletters may|will contain / with our|the … newsletter $ / unsubscribe at any|anytime / you can|may unsubscribe / unsubscribe anytime / unsubscribe from the|this|these|our|all / i agree to receive / i would like to receive / keep up with … newsletter / more newsletters / see|view|browse all newsletters / manage … newsletters / receive … offers from / for the best of … sign up / you will|ll … receive … newsletter|newsletters|email|emails / thanks|thank for|you subscribing|signing / successfully subscribed / never miss … story|news|update|post|thing / don t miss a|out story|thing|moment|beat|post|update / get|receive our … briefing|newsletter|digest … / free briefing … email|inbox',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Get our free briefing by email',
          'Sign up for our morning newsletter.',
          'Get the headlines straight to your inbox.',
          'By signing up you agree to our terms.',
          'You may unsubscribe at any time.',
        ],
        [
          'The candidate’s newsletter was sent to 4,000 households.',
          'She signed up for the army after school.',
          'The minister said the inbox of his office was full.',
        ],
      ),
  },
  {
    kind: 'app',
    strength: 'strong',
    phrases:
      'download|get|install|try our|the … app|apps / download … app … today|now|free|here|on|from|for / get … news app / click here … app / read|open|continue|view|use|better in|on|with|our|the … app $ / available|download on|in … the app store|google / app store … google play / get|download it on google|the / scan … qr code … download|app / in our … app $ / in the app $',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Download our free app today.',
          'Click here to get the Harbour News app',
          'Available on the App Store and Google Play',
        ],
        ['The council will build an app for parking.', 'She opened the banking app and cried.'],
      ),
  },
  {
    kind: 'follow',
    strength: 'strong',
    phrases:
      'follow us|our on|at|here|for / follow … on|at google|whatsapp|telegram / follow … on twitter|facebook|instagram|x|tiktok|threads|bluesky … for the|more|news / like us on / find us on / join us on / join our whatsapp|telegram|facebook|discord|slack|channel|community|group / add … google news / add us|as … preferred source / add … as … trusted … source / preferred source / on google news / our|the whatsapp|telegram channel|group|community / whatsapp|telegram channel … join|follow|subscribe / subscribe … our youtube|channel|podcast|whatsapp|telegram / subscribe … on apple|spotify|youtube|itunes|google|stitcher / listen … subscribe … podcast|podcasts / stay connected with / subscribe to … podcast',
    examples:
      __EXAMPLES__ &&
      examples(
        ['Follow us on Facebook', 'Follow The Harbour on WhatsApp', 'Add us as a preferred source on Google'],
        ['Police followed the car on the road to Ostby.', 'He posted the picture on Facebook and Twitter.'],
      ),
  },
  {
    kind: 'donation',
    strength: 'strong',
    phrases:
      'donate now|today|here|online|monthly|what / make|making a|your donation|contribution / make|making a|your one|monthly|small|tax|recurring|generous|secure … donation|contribution|gift / give today|now|monthly|what / please donate|support|consider|give|help … us|our|today|donation|donating|supporting|making / support our|us|independent|quality|local|this|the|public|nonprofit journalism|work|reporting|newsroom|site|mission|by|with|from|today / support … journalism|reporting … today|now|by|from|you|support|make / become a … supporter|donor|patron|sustaining|sustainer|backer / consider supporting|donating|making|becoming / your support|donation|contribution|gift|generosity … us|our|possible|today / your support|donation|contribution|gift|generosity makes|keeps|matters|allows|enables / by|from|to|on|thank readers like you / support|donations|generosity of|from people like you / if you … can|afford|enjoyed|value|appreciate|like|believe … support|donate|donation|contribution|contributing|consider|help / ^ we rely|depend on … you|your|donations|contributions|generosity / we need your / help us keep|continue|stay|fund|do|report / power|fund our|independent journalism|reporting / tax deductible / chip in / buy us|me a coffee / reader supported|funded / chip in to|with|what|today',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Chip in to keep it free',
          'Donate now',
          'Please consider supporting our work.',
          'We rely on readers like you.',
          'Become a supporter today.',
          'Make a one-time donation',
        ],
        [
          'He made a generous offer to the museum.',
          'Donors gave 4 million to the campaign.',
          'The party will support the bill.',
          'She wanted to help the neighbours.',
        ],
      ),
  },
  {
    kind: 'registration',
    strength: 'strong',
    phrases:
      'already a subscriber|member|supporter / already subscribed / already have an account|a subscription / ^ create a|an|your|my|free … account|profile / create your|my … account|profile / create a free … account|profile / create an account to read|continue|keep|save|comment|access|unlock|view|post / create an account and|now|today|here|on / create an account for free / sign|log in or|to|and sign|register|create|comment|join|post|save|react|reply|subscribe|vote|follow / log|sign in … to comment|save|join|post|leave|react|follow|bookmark|vote|participate / register … free|now|today|for|to … account|free|access|comment|comments / register now|today|here|for free / register for|with … account|free / must be logged|registered|signed / must log|sign in to / must have an account / need to be logged|registered|signed / need to log|sign in / be a subscriber|member to / only|for subscribers|members|registered … can|may|get|only|users|readers|have / subscribers|members only / subscribers|members get|can|may … all|access|comment|comments|save|read / available|reserved|exclusive to|for our|paying|registered|premium … subscribers|members|users|readers / available|reserved|exclusive to|for … subscribers / not|don t have|a an|registered|account|member … yet|sign|register|create|join / ^ new here|user / join the conversation|discussion|debate|community / to join the|our conversation|discussion|community / would you like to comment / ^ want to comment|join|react / have something to say / have your say in|below / become a … member / sign up it s|for free / sign up for a free account / your|our|with|get|open a|one free account / join for free / it s free to / this function|feature|functionality … subscribers|members|subscription|registered',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Create a free account to save this story.',
          'Log in to comment',
          'Only subscribers can leave comments.',
          'Join the conversation',
          'Already a subscriber? Sign in',
        ],
        [
          'Members of the club can vote in May.',
          'Voters must register before the election.',
          'The bank said every account was checked.',
          'The lock opens only if you create an account.',
          'The meter makes tenants create an account to use it.',
        ],
      ),
  },
  {
    kind: 'subscription',
    strength: 'strong',
    phrases:
      'subscribe now|today|here|and|for|from|at|or|with|by / ^ subscribe to … and|for|today|now|our|get|digital / subscribe to our|digital / please subscribe|consider|support … subscribing|subscribe|subscription|subscriber / become|becoming a … subscriber / start|begin your|a|my … trial|subscription / try … for free|just / try|start … risk free / try … month|months|weeks for|free / try unlimited|complete|full|digital|premium / ^ free trial / day|days|week|weeks|month|months|your free trial / trial offer|subscription / unlimited|instant|digital … access to|on|across all|every|everything|our|any / instant|digital access to|on|for|today|from / unlimited access for|today|from / ^ unlimited access / with|get|enjoy unlimited … access / get|gain|enjoy|with|for full|complete|exclusive access / unlimited digital|articles|reading / cancel … any|anytime|time / cancel anytime / special|limited|introductory|exclusive|subscription|holiday offer|offers|deal|time / save up|over|more … off|on|subscription|annual|percent / view|see|choose|explore|browse|compare|find … subscription|plan|plans|offers|offer|package|packages|membership / subscribe|subscription … per|a|for month|week|year / first|per … month|months|weeks|week|year … then|cancel|subscribe|free / for 1|2|3|4|6|8|12|one|two|three|six|just|only … month|months|weeks|week|year … then|cancel|subscribe|free / just|only … a|per|for|your … first|month|week|year|weeks|months … subscribe|cancel|then|today / subscribers|members receive|also|enjoy / by subscribing / when you join|subscribe / ^ join now|today / upgrade your|now subscription|plan|digital|account / invest in journalism / no commitment|commitments / no strings attached / no obligation $ / all cards accepted / cancel when|whenever you / all major cards / payment details|method … update / renew|activate|gift your|my|a|our subscription|membership / subscriptions help|start|from / ad|ads free … experience|reading|version|subscription|browsing / without ads / want to read more / enjoying|enjoyed|like|liked this|our article|story|content|post|latest / like|enjoy what you / stay informed … with|subscribe / exclusive|special for|to subscribers|members / get … access … for|all|today / get complete|full|unlimited access',
    examples:
      __EXAMPLES__ &&
      examples(
        [
          'Subscribe now and get the first month free.',
          'Start your free trial',
          'Only $1 a month, cancel anytime.',
          'Unlimited access to every story',
        ],
        [
          'The streaming service lost subscribers in May.',
          'Rent rose to $3,000 a month.',
          'The firm offered 40 per cent off its shares.',
          'Reporters had full access to the files.',
          'The police asked for unlimited access to the files.',
          'Hardly anybody leaves after a free trial.',
        ],
      ),
  },
];
