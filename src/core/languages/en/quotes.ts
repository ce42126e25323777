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
        'acknowledge/d add add/e admits admitted admonished advise/d affirm/e agree/d allege/d announce/d answer/e argue argue/d ask/e assert/e assure/d attested barked began begged begins begs bellowed berated blogged boast/e bemoan/e bragged called_out caution/e chant/e charged chastised chided chimed_in chuckled claim claim/e clarifie/d commanded comment/e complain/e concede/d conclude/d concurred concurs confessed confirm/e contend/e continue/d counter/e cried crowed deadpanned declare/d decreed demand/e denie/d dictated disagreed disclosed disclosed_that echoe/d elaborated emailed emphasise/d emphasize/d enthused estimated exclaimed explain/e fired_back fumed gasped gloated griped groused grumbled guessed gushed hint/e hissed hit_back hollered implie/d implored indicate/d insist insist/e instagrammed interjected interrupted intoned is_quoted_as_saying joke/d lament/e lectured maintain/e marveled marvelled messaged moaned muse/d muttered narrated note note/d observe/d offered opened_up opine/d penned pens plead/e pledge/d pointed_out points_out posted prayed predict/e pressed proclaim/e promise/d propose/d put_it puts_it queried questioned quipped quips railed ranted reads reasoned reassured rebuked recall/e recited recount/e reflect/e reiterate/d relayed remark/e reminisced repeat/e replie/d report/e requested respond/e retaliated retorted reveal/e riffed rule/d said sang say says scoffed scolded screamed scribbled seconded shot_back shout/e sighed signaled signalled sings snapped snarled sneered speaks_of specified speculated spoke_of stammered state/d stipulated stresse/d suggest/e summarised summarized summed_up sums_up surmised swears swore talked_of taunted teased tell tells tells_us testifie/d texted theorised theorized thundered told tweet/e urge/d utter/e vented ventured volunteered vow/e was_quoted_as_saying warn warn/e went_on whined whispered wonder/e write writes wrote wrote_back yell/e',
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
        'accuse/d apologised apologized attacked attributed believe/d blame/d blasted brand/e call call/e called_for called_on calls_for calls_on captioned characterised characterized cheer/e cheering cite/d compare/d concludes condemned consider/e criticised criticized decried deemed defended denounced derided describe/d described_as dismissed dubbed dubbing encouraged expresse/d fear/e feels felt finds found hailed hope/d instructed invited knew label/e labelled lashed_out laud/e likened mock/e ordered posed_the_question praise/d quote/d referred_to refers_to reject/e reminded ridiculed saw sees signed_off slammed slams speaks spoke termed thank/e thinks thought tore_into touted urging_them view/e want/e warned_of welcomed',
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
        'accusing adding admitting alleging announcing arguing asking asserting assuring blasting branding calling calling_for calling_on chanting citing claiming complaining concluding continuing declaring demanding denouncing denying describing dubbing emphasising emphasizing explaining hailing insinuating insisting joking labeling labelling noting pleading pointing_out posting praising promising quipping reading recalling referring referring_to reminding repeating replying responding saying screaming shouting singing slamming stating stressing suggesting telling tweeting urging vowing warning writing yelling',
      examples: __EXAMPLES__ && examples(['Lena Holt said the dam would hold, adding “we checked it twice”.']),
    },
    {
      frame: 'according',
      words: 'according_to as_told_to in_the_eyes_of in_the_opinion_of in_the_view_of in_the_words_of',
      examples: __EXAMPLES__ && examples(['The roof is “beyond repair,” according to Peter Lund.']),
    },
    {
      frame: 'noun',
      words:
        'answer argument assertion blog caption claim comment conclusion e-mail email interview letter memo message pledge promise question motto post remark reply response speech statement suggestion tweet verdict vow warning words',
      examples: __EXAMPLES__ && examples(['The answer from Peter Lund: “We will not pay for it.”']),
    },
  ],
  pronouns: 'he:m her:o him:o i:x it:n she:f them:o they:p we:x who:s you:x',
  honorifics: 'dame:f dr fr hon lady:f lord:m madam:f miss:f mister:m mr:m mrs:f ms:f mx prof rev sir:m sr:o st.',
  determiners:
    'a all an another any both each eight every few five four her his its many most my nine no one other our seven several six some such ten that the their these this those three two your',
  prepositions:
    'about across after against alongside amid among around at because_of before behind beside besides between beyond by concerning despite during following for from in including inside into like near of off on onto outside over per regarding since than through throughout to toward towards under unlike until upon versus via with within without',
  joiners:
    'after although and as because before but how if nor once or since so that then though unless until what when where whereas whether which while who whose why yet',
  relatives: 'that which:n who whom',
  auxiliaries:
    "again allegedly already also always am are be been being can could did do does even famously further had has have having is just later may might must n't never not once only previously publicly recently repeatedly reportedly shall should simply still then was were will would",
  as: 'as',
  passives: 'are be been being got is was were',
  agents: 'by',
  adverbs:
    'additionally almost angrily april asked august bluntly calmly december earlier either eventually ever february finally firmly first flatly friday furthermore here however indeed initially instead january jokingly july june last likewise march maybe meanwhile monday moreover nearly next november now october overall perhaps please privately proudly quickly quietly saturday separately september similarly speaking subsequently sunday there thursday today tomorrow too tuesday wednesday well yes yesterday',
  manners: '*ly',
  plurals:
    'answers call calls cheer cheers claim claims comment comments counters demand demands fear fears hints hope hopes jokes labels mocks notes orders pens posts promises quotes reads remarks replies report reports rules shouts states thought tweets view views wonders',
  people:
    'activist:s actor:m actress:f administrator:s admiral:s adviser:s advisor:s advocate:s agent:s aide:s ambassador:s analyst:s analysts:p anchor:s archbishop:s architect:s artist:s attorney aunt:f author:s authorities:p barrister:s biologist:s bishop:s boss:s boy:m brig-gen:s brother:m caller:s campaigner:s candidate:s captain:s cardinal:s ceo:s cfo chair chairman:m chairperson chairwoman:f champion:s chancellor:s chef:s chief co-author:s co-founder:s coach:s colleague:s colonel columnist:s comedian:s commander:s commissioner:s congressman:m congresswoman:f constable:s coroner:s correspondent:s councillor:s councilman:m councilwoman:f counsel:s critics:p customer:s daughter:f defendant:s defender defenseman democrat:s deputy:s designer:s detective:s developer:s diplomat director:s dissident:s doctor:s driver:s duchess:f duke:m economist:s editor:s engineer:s entrepreneur:s envoy executive:s expert:s experts:p families:p fans:p farmer:s father:m fellow filmmaker:s firefighter:s forward founder:s friend:s general:s girl:f goalie goalkeeper gov governor:s grandfather:m grandmother:f head headteacher:s historian:s host:s husband:m imam:m insider:s inspector:s investigator:s investigators:p investor:s journalist:s judge:s justice king:m lawmaker lawmakers:p lawyer:s lawyers:p leader:s lecturer:s legend lieutenant:s lt-col:s lt-gen:s magistrate:s major-gen:s major:s man:m manager:s marshal:s mathematician:s mayor:s member:s mep:s midfielder minister:s mother:f mothers:p mp:s musician:s negotiator:s neighbor:s neighbour:s nominee:s nurse:s officer:s official:s officials:p ombudsman:s operative:s organiser:s organizer:s owner:s parents:p partner:s passenger:s people:p person:s physicist:s pilot:s planner:s player police:p pollster:s pope:m premier:s presenter:s president:s priest:m prince:m princess:f principal:s producer:s professor:s prosecutor:s prosecutors:p protester:s protesters:p psychiatrist:s psychologist:s pupil:s quarterback queen:f rabbi:s rapporteur:s referee:s rep reporter:s representative:s republican:s researcher:s researchers:p resident:s residents:p scientist:s scientists:p secretary sen senator:s sergeant:s sheriff:s singer:s sister:f solicitor:s son:m source:s sources:p speaker spokesman:m spokespeople:p spokesperson:s spokeswoman:f star strategist:s striker student:s students:p superintendent:s supporter:s supporters:p surgeon:s survivor:s suspect:s teacher:s teachers:p trainer:s treasurer:s umpire:s uncle:m user:s users:p veteran:s vice-president:s victim:s viewer:s voice:s volunteer:s voter:s whistleblower:s wife:f winger witness:s witnesses:p woman:f worker:s workers:p writer:s',
  indefinites: 'a an one some another many several two three few',
  ties: 'of for from',
  bodies:
    'administration affidavit afp agency airline airport ap army association authority bank bbc board brand bureau campaign center centre channel charity charter church cia club cnn coalition college commission committee company complaint congress corp corporation council court crew department document embassy eu fbi federation filing firm foundation fund government group hospital house inc indictment institute journal kremlin label lawsuit league letter ltd magazine manufacturer memo military ministry movement nasa nato network news newspaper office organisation organization outlet palace panel paper parliament party pentagon plc police post publisher regulator report retailer reuters ruling school senate service site society statement station studio study survey team times trust un union university watchdog website white_house',
  works:
    'aka album article band banner banners book called chapter code-named codenamed documentary drama dubbed entitled episode essay exhibition film game hashtag headline known_as labeled labelled motto movie musical named nickname nicknamed novel painting phrase placard placards play podcast poem program programme reading_list sayings series show sign signs single sitcom slogan slogans so-called song songs tagline term the_term titled word',
  abbreviations:
    'a.m adm aug ave capt cmdr co col corp d.c dec dept det dr feb ft gen gov hon inc jan jr lt ltd maj mr mrs ms mt no nov oct p.m prof rep rev sen sept sgt sr st supt u.k u.s vs',
};
