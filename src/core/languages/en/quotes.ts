/** English: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** English quotations. */
export const en: QuoteLanguage = {
  code: 'en',
  commonNames: LATIN_NAMES,
  forms: { d: '-d -s', e: '-ed -s', p: '-:s -s:p' },
  cues: [
    {
      frame: 'say',
      words:
        'acknowledge/d add add/e admits admitted admonished advise/d affirm/e agree/d allege/d announce/d answer/e argue argue/d ask/e assert/e assure/d attested barked began begged begins begs bellowed bemoan/e berated blogged boast/e bragged called_out caution/e chant/e charged chastised chided chimed_in chuckled claim claim/e clarifie/d commanded comment/e complain/e concede/d conclude/d concurred concurs confessed confirm/e contend/e continue/d counter/e cried crowed deadpanned declare/d decreed demand/e denie/d dictated disagreed disclosed echoe/d elaborated emailed emphasise/d emphasize/d enthused estimated exclaimed explain/e fired_back fumed gasped gloated griped grumbled guessed gushed hint/e hissed hit_back implie/d implored indicate/d insist insist/e interjected interrupted intoned is_quoted_as_saying joke/d lament/e lectured liked_to_say likes_to_say maintain/e marveled marvelled messaged moaned muse/d muttered note note/d observe/d offered opened_up opine opine/d penned pens plead/e pledge/d pointed_out points_out posted prayed predict/e pressed proclaim/e project/e promise/d propose/d put_it puts_it queried questioned quipped quips railed ranted reacted reads reasoned reassured rebuked recall/e recited recount/e reflect/e reiterate/d related relayed remark/e remembered remembers reminisced repeat/e replie/d report/e requested respond/e retaliated retorted reveal/e riffed rule/d said sang say says scoffed scolded screamed seconded shot_back shout/e sighed signaled signalled sings snapped snarled sneered speaks_of specified speculated spoke_of stammered state/d stipulated stresse/d suggest/e summarised summarized summed_up sums_up surmised swears swore talked_of taunted teased tell tells tells_us testifie/d texted theorise/d theorize/d thundered told tweet/e urge/d used_to_say utter/e vented ventured volunteered vow/e warn warn/e was_quoted_as_saying went_on whined whispered wonder/e write writes wrote wrote_back yell/e',
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
        'accusing adding admitting advising alleging announcing arguing asking asserting assuring blasting branding calling calling_for calling_on chanting chiding citing claiming complaining conceding concluding confessing continuing declaring demanding denouncing denying describing dubbing emphasising emphasizing explaining hailing hitting insinuating insisting joking labeling labelling lambasting lamenting mocking musing noting observing pleading pledging pointing_out posting praising predicting promising pronouncing quipping reading recalling referring referring_to remarking reminding repeating replying responding saying screaming shouting singing slamming stating stressing suggesting telling tweeting urging vowing warning writing yelling',
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
    'additionally again almost already also always angrily apr april asked aug august bc bce bluntly calmly dec december earlier either eventually ever feb february finally firmly first flatly friday furthermore here however indeed initially instead january jokingly july june last likewise march maybe meanwhile monday moreover nearly never next nov november now oct october often once overall perhaps please privately proudly quickly quietly saturday separately sept september similarly sometimes soon speaking still subsequently sunday there thursday today tomorrow too tuesday wednesday well yes yesterday',
  manners: '*ly',
  places:
    'avenue beach boulevard costa county eastern fort great hills island islands lake las los lower mount new north northern port puerto san santa south southern springs street upper valley western',
  bareSays: 'added asked continued replied said says wrote',
  replies: 'answer replie respond retort',
  pluralOwners: true,
  owners: 'her his their',
  family:
    'aunt brother cousin dad daughter father granddaughter grandfather grandmother grandson husband mother mum nephew niece sister son stepfather stepmother uncle widow widower wife',
  asking: 'ask asked asks pressed queried questioned quizzed',
  plurals:
    'answers call calls cheer cheers claim claims comment comments counters demand demands fear fears hints hope hopes jokes labels mocks notes orders pens posts promises quotes reads remarks replies report reports rules shouts laughs states thought tweets view views wonders',
  people:
    '*-year-old *-year-olds:p *woman:f *women:p *people:p *ographer *ographers:p *ologist *ologists:p *ician *icians:p activist/p actor:m actress:f administrator/p admiral/p adviser/p advisor/p advocate/p agent/p aide/p ambassador/p analyst/p anchor/p archbishop/p architect/p artist/p attorney attorneys:p aunt:f author/p authorities:p backer/p barrister/p bishop/p boss:s boy:m brig-gen/p briton/p brother:m caller/p campaigner/p candidate/p captain/p cardinal/p ceo/p cfo chair chairman:m chairperson champion/p chancellor/p chef/p chief co-author/p co-founder/p coach:s colleague/p colonel columnist/p comedian/p commander/p commissioner/p congressman:m constable/p coroner/p correspondent/p councillor/p councilman:m counsel/p critics:p croat/p curator/p customer/p daughter:f defendant/p defender defenseman democrat/p deputy:s designer/p detective/p detractor/p developer/p diplomat director/p dissident/p doctor/p driver/p duchess:f duke:m dutchman:m economist/p editor/p engineer/p englishman:m entrepreneur/p envoy executive/p expert/p families:p fans:p farmer/p father:m fellow filmmaker/p firefighter/p fisherman:m forward founder/p frenchman:m friend/p general/p girl:f goalie goalkeeper gov governor/p grandfather:m grandmother:f head headteacher/p historian/p host/p husband:m imam:m insider/p inspector/p investigator/p investor/p irishman:m journalist/p judge/p justice king:m lawmaker lawmakers:p lawyer/p leader/p lecturer/p legend lieutenant/p londoner/p lt-col/p lt-gen/p magistrate/p major-gen/p major/p man:m manager/p marshal/p mayor/p member/p mep/p midfielder minister/p mother:f mothers:p mp/p negotiator/p neighbor/p neighbour/p nominee/p novelist/p pensioner/p nurse/p officer/p official/p ombudsman/p operative/p opponent/p organiser/p organizer/p owner/p parents:p partner/p passenger/p people:p person/p physicist/p paramedic/p pilot/p poet/p planner/p player police:p pollster/p pharmacist/p pope:m premier/p presenter/p president/p priest:m prince:m princess:f principal/p producer/p professor/p proponent/p prosecutor/p protester/p psychiatrist/p pupil/p quarterback queen:f rabbi/p rapporteur/p referee/p rep reporter/p representative/p republican/p researcher/p resident/p scientist/p scotsman:m secretary sen senator/p serb/p sergeant/p sheriff/p singer/p sister:f solicitor/p son:m source/p spaniard/p speaker spokesman:m spokesperson/p star strategist/p striker student/p superintendent/p supporter/p surgeon/p survivor/p suspect/p swede/p teacher/p texan/p trainer/p treasurer/p umpire/p uncle:m user/p veteran/p vice-president/p victim/p viewer/p voice/p volunteer/p voter/p welshman:m whistleblower/p wife:f winger witness:s witnesses:p woman:f worker/p writer/p',
  indefinites: 'a an one some another many several two three few',
  lone: 'another both few many most one others several some',
  ties: 'of for from',
  bodies:
    'administration affidavit afp agency airline airport ap army association authority bank bbc board brand bureau campaign center centre chamber channel charity charter church cia club cnn coalition college commission committee company complaint congress corp corporation council court crew department document embassy eu fbi federation filing firm foundation fund government group hospital house inc indictment institute journal kremlin label lawsuit league letter ltd magazine manufacturer memo military ministry movement nasa nato network news newspaper office organisation organization outlet palace panel paper parliament party pentagon plc police post publisher regulator report retailer reuters ruling school senate service site society statement station studio study survey team times trust un union university watchdog website white_house',
  works:
    'aka album article band banner banners book called chapter code-named codenamed documentary drama dubbed entitled episode essay exhibition film game hashtag headline known_as labeled labelled motto movie musical named nickname nicknamed novel painting phrase placard placards play podcast poem program programme reading_list sayings series show sign signs single sitcom slogan slogans so-called song songs tagline term the_term titled word',
  abbreviations:
    'a.m adm aug ave capt cmdr co col corp d.c dec dept det dr feb ft gen gov hon inc jan jr lt ltd maj mr mrs ms mt no nov oct p.m prof rep rev sen sept sgt sr st supt u.k u.s vs',
};
