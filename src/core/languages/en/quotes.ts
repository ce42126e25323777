/** English: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** English quotations. */
export const en: QuoteLanguage = {
  code: 'en',
  forms: { d: '-d -s', e: '-ed -s' },
  cues: [
    {
      frame: 'say',
      words:
        'said say says told tell tells add/e explain/e wrote writes ask/e tweet/e posted replie/d respond/e declare/d insist/e argue/d state/d note/d announce/d claim/e admitted admits acknowledge/d warn/e conclude/d continue/d recall/e requested remark/e comment/e observe/d maintain/e contend/e testifie/d report/e quipped quips joke/d shout/e yell/e chant/e screamed cried exclaimed whispered muttered muse/d lament/e complain/e concede/d confessed confirm/e denie/d pledge/d promise/d vow/e predict/e suggest/e urge/d stresse/d emphasize/d emphasise/d reiterate/d repeat/e affirm/e assert/e allege/d counter/e retorted shot_back fired_back hit_back chimed_in went_on pointed_out points_out caution/e advise/d assure/d reassured boast/e bragged began begins opine/d offered recount/e reveal/e disclosed disclosed_that proclaim/e summed_up sums_up texted emailed messaged utter/e blogged instagrammed thundered snapped fumed deadpanned enthused gushed elaborated clarifie/d reads reasoned rule/d wonder/e plead/e implored demand/e agree/d disagreed sang sings prayed guessed volunteered interjected opened_up echoe/d spoke_of speaks_of talked_of wrote_back called_out relayed stipulated specified tells_us vented charged barked answer/e queried ventured intoned bellowed hollered sighed grumbled groused griped railed ranted scoffed sneered snarled hissed chuckled interrupted stammered hint/e implie/d indicate/d signaled signalled estimated speculated surmised summarized summarised gloated crowed taunted teased lectured scolded chided chastised admonished rebuked berated swore swears attested recited narrated reflect/e reminisced marveled marvelled gasped whined moaned begged begs commanded decreed dictated penned pens scribbled concurred concurs seconded theorized theorised argue insist write warn note claim',
      examples:
        __EXAMPLES__ &&
        examples([
          '“The bridge will stay shut until spring,” said Anna Berg.',
          '“We have run out of sand,” Tom Reed told reporters.',
          'Tom Reed said the harbour was “a complete mess” after the storm.',
        ]),
    },
    {
      frame: 'call',
      words:
        'call/e call describe/d described_as dubbed dubbing label/e labelled brand/e slammed slams blasted criticized criticised denounced condemned dismissed hailed praise/d likened compare/d termed deemed consider/e characterized characterised decried mock/e referred_to refers_to called_on calls_on called_for calls_for expresse/d accuse/d blame/d thank/e apologized apologised welcomed feels felt thinks thought believe/d hope/d want/e sees saw view/e knew fear/e touted defended signed_off cheer/e cheering captioned laud/e posed_the_question quote/d attributed cite/d reject/e attacked ordered instructed invited encouraged reminded warned_of lashed_out tore_into derided ridiculed concludes found finds spoke speaks urging_them',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Maria Stone called the plan “a gift to landlords”.', 'Ken Wood described the offer as “deeply unfair”.'],
          ['Shoppers saw the new “Sunrise” mug on the shelves.'],
        ),
    },
    {
      frame: 'adding',
      words:
        'saying calling calling_on calling_for referring_to describing labeling labelling branding slamming dubbing hailing praising blasting denouncing adding noting telling asking writing stating insisting arguing claiming explaining warning declaring tweeting posting reading replying responding suggesting stressing emphasizing emphasising pointing_out promising vowing admitting concluding shouting chanting yelling joking urging accusing citing alleging denying announcing complaining recalling pleading quipping screaming singing referring demanding repeating continuing insinuating asserting reminding assuring',
      examples: __EXAMPLES__ && examples(['Lena Holt said the dam would hold, adding “we checked it twice”.']),
    },
    {
      frame: 'according',
      words: 'according_to in_the_words_of as_told_to in_the_eyes_of in_the_opinion_of in_the_view_of',
      examples: __EXAMPLES__ && examples(['The roof is “beyond repair,” according to Peter Lund.']),
    },
    {
      frame: 'noun',
      words:
        'statement letter email e-mail tweet post message memo speech interview caption words reply answer response comment remark verdict motto blog',
      examples: __EXAMPLES__ && examples(['The answer from Peter Lund: “We will not pay for it.”']),
    },
  ],
  pronouns: 'he:m she:f they:p it:n we:x i:x you:x who:s him:o her:o them:o',
  honorifics: 'mr:m mrs:f ms:f miss:f dr sir:m dame:f lady:f lord:m prof madam:f mx mister:m hon rev fr sr:o st.',
  determiners:
    'the a an this that these those his her their its my our your one some another each every both several many few any no all two three four five six seven eight nine ten other most such',
  prepositions:
    'of in on at for from with by to about after before during since until against between among amid under over into through near despite without within toward towards via per regarding following inside outside across behind beyond like unlike upon versus around alongside off onto than including throughout beside besides concerning because_of',
  joiners:
    'and but or while when as because if although though that which who whose where whether since so yet after before until unless whereas nor once then how why what',
  relatives: 'who which:n that whom',
  auxiliaries:
    "is was are were be been being am has have had having will would can could may might must shall should do does did does not n't reportedly allegedly also later then still once again already never always just only simply even further previously recently reportedly famously repeatedly reportedly publicly",
  as: 'as',
  passives: 'was were is are been being be got',
  agents: 'by',
  adverbs:
    'however meanwhile monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow later earlier also then now there here instead still again once recently finally additionally moreover furthermore indeed perhaps maybe asked when yes no not well quickly eventually subsequently initially previously separately similarly likewise overall nearly almost about flatly bluntly simply firmly angrily proudly calmly quietly privately publicly ever first last next please though too either asked speaking just only so even reportedly allegedly repeatedly jokingly famously',
  people:
    'president:s vice-president:s minister:s premier:s chancellor:s senator:s sen gov rep governor:s mayor:s congressman:m congresswoman:f lawmaker representative:s speaker secretary ambassador:s envoy diplomat spokesman:m spokeswoman:f spokesperson:s spokespeople:p chairman:m chairwoman:f chair chairperson chief director:s manager:s coach:s captain:s player defender defenseman goalkeeper goalie striker midfielder forward quarterback winger driver:s pilot:s officer:s sergeant:s lieutenant:s major-gen:s lt-gen:s brig-gen:s lt-col:s colonel general:s major:s admiral:s commander:s detective:s inspector:s constable:s sheriff:s deputy:s attorney lawyer:s barrister:s solicitor:s prosecutor:s judge:s justice magistrate:s coroner:s professor:s doctor:s nurse:s surgeon:s scientist:s researcher:s economist:s analyst:s expert:s teacher:s student:s pupil:s principal:s headteacher:s lecturer:s historian:s author:s writer:s editor:s journalist:s reporter:s columnist:s correspondent:s actor:m actress:f singer:s musician:s artist:s comedian:s filmmaker:s producer:s founder:s co-founder:s owner:s ceo:s cfo executive:s entrepreneur:s investor:s adviser:s advisor:s aide:s official:s officials:p candidate:s nominee:s leader:s activist:s protester:s protesters:p campaigner:s resident:s residents:p neighbor:s neighbour:s witness:s witnesses:p victim:s suspect:s defendant:s mother:f father:m wife:f husband:m son:m daughter:f brother:m sister:f man:m woman:f boy:m girl:f grandmother:f grandfather:m aunt:f uncle:m friend:s colleague:s user:s users:p teachers:p students:p workers:p critics:p supporters:p fans:p experts:p analysts:p scientists:p researchers:p lawyers:p prosecutors:p lawmakers:p authorities:p police:p investigators:p investigator:s firefighter:s farmer:s worker:s bishop:s pope:m priest:m imam:m rabbi:s king:m queen:f prince:m princess:f duke:m duchess:f rapporteur:s commissioner:s councillor:s councilman:m councilwoman:f counsel:s advocate:s negotiator:s legend star champion:s veteran:s survivor:s mp:s mep:s republican:s democrat:s passenger:s engineer:s designer:s developer:s architect:s planner:s strategist:s pollster:s operative:s organizer:s organiser:s volunteer:s customer:s source:s sources:p insider:s people:p person:s caller:s viewer:s voter:s host:s presenter:s anchor:s chef:s trainer:s boss:s head partner:s co-author:s fellow voice:s member:s treasurer:s administrator:s superintendent:s archbishop:s cardinal:s psychologist:s psychiatrist:s mathematician:s physicist:s biologist:s dissident:s whistleblower:s referee:s umpire:s marshal:s ombudsman:s parents:p mothers:p families:p',
  bodies:
    'company firm government ministry department agency office administration committee commission council court police army military team club party union association federation group organization organisation foundation institute university school college hospital bank board panel parliament congress senate house campaign network newspaper paper magazine outlet channel website site report study survey statement letter lawsuit complaint filing document memo ruling indictment affidavit airline airport bureau authority regulator watchdog charity church embassy palace service station league charter white_house kremlin pentagon news times post journal agency coalition movement corporation inc ltd corp plc society centre center brand manufacturer retailer publisher label studio fund trust crew fbi cia nasa bbc cnn reuters ap afp nato eu un',
  works:
    'titled entitled called so-called named slogan slogans song songs album single film movie book novel series show episode podcast programme program play poem musical band hashtag sign signs banner banners placard placards tagline headline motto nicknamed nickname known_as dubbed drama sitcom documentary term word phrase labeled labelled chapter article essay painting exhibition game the_term code-named codenamed aka sayings reading_list titled',
  abbreviations:
    'mr mrs ms dr prof gov sen rep gen col lt sgt capt rev hon jr sr st no vs inc ltd co corp maj adm cmdr supt det dept u.s u.k d.c a.m p.m jan feb aug sept oct nov dec mt ft ave',
};
