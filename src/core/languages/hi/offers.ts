/** Offers in Hindi. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Hindi pages sell or ask. */
export const offersHi: OfferLanguage = {
  code: 'hi',
  address: 'आप आपके आपकी आपका आपको हम हमारे हमारी हमारा हमें अपने अपनी',
  ours: 'हम हमारे हमारी हमारा हमें',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'पूरी खबर|ख़बर पढ़ने|पढ़ें|पढ़िए … ऐप|लिए|सब्सक्राइब / पढ़ें|पढ़िए पूरी खबर … ऐप|पर / पूरा|पूरी पढ़ने के लिए … / आगे पढ़ने के लिए … / यह खबर|लेख … सब्सक्राइबर|प्रीमियम / मेंबरशिप है तो … / सिर्फ|केवल सब्सक्राइबर्स|सदस्यों के लिए … / अधूरा नहीं',
      examples:
        __EXAMPLES__ && examples(['पूरी खबर पढ़ने के लिए सब्सक्राइब करें', 'आगे पढ़ने के लिए लॉगिन करें'], ['उसने पूरी किताब खरीदी।']),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'मुफ़्त|मुफ्त|फ्री लेख|आर्टिकल … बचे|बचा|शेष',
      examples: __EXAMPLES__ && examples(['आपके 2 मुफ़्त लेख बचे हैं']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'न्यूज़लेटर|न्यूजलेटर … सब्सक्राइब|साइन|पाएं|प्राप्त / हमारे|हमारा न्यूज़लेटर|न्यूजलेटर … / अपना|अपनी ईमेल|ई … / ईमेल पर … पाएं|प्राप्त / इनबॉक्स में …',
      examples: __EXAMPLES__ && examples(['हमारे न्यूज़लेटर को सब्सक्राइब करें'], ['पत्र सोमवार को आया।']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'ऐप डाउनलोड करें|कीजिए|करिए / डाउनलोड करें … ऐप / ऐप … डाउनलोड करें|कीजिए / ऐप इंस्टॉल … / हमारा|हमारे ऐप … / ऐप पर पढ़* …',
      examples: __EXAMPLES__ && examples(['ऐप डाउनलोड करें'], ['शहर में नई सेवा शुरू हुई।']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'हमें … फॉलो कर* / फॉलो करें … / व्हाट्सएप|वॉट्सऐप|whatsapp|टेलीग्राम चैनल … / चैनल … जुड़* / हमसे जुड़* … / गूगल न्यूज पर … / google news … फॉलो / चैनल को … सब्सक्राइब / लाइक करें … / हमें … फ़ॉलो|फॉलो करें',
      examples:
        __EXAMPLES__ &&
        examples(['हमें इंस्टाग्राम पर फ़ॉलो करें', 'हमें फेसबुक पर फॉलो करें', 'हमारे व्हाट्सएप चैनल से जुड़ें'], ['पुलिस ने कार रोकी।']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases: 'दान करें … / सहयोग करें … / हमें … समर्थन|सहयोग … / स्वतंत्र पत्रकारिता … सहयोग|समर्थन',
      examples: __EXAMPLES__ && examples(['दान करें'], ['दान संग्रहालय को मिला।']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases: 'लॉगिन करें … / लॉग इन करें … / अकाउंट|खाता बनाएं … / रजिस्टर करें … / साइन इन|अप करें … / कमेंट करने के लिए …',
      examples: __EXAMPLES__ && examples(['कमेंट करने के लिए लॉगिन करें'], ['खाता बंद हो गया।']),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'सब्सक्राइब करें … / सब्सक्रिप्शन लें … / सदस्यता लें|प्राप्त … / मेंबरशिप लें … / मेंबर बनें … / प्रीमियम … लें|पढ़ें / असीमित … / फ्री ट्रायल … / अभी … सब्सक्राइब|खरीदें / असीमित पढ़ें|एक्सेस / पहले महीने सिर्फ़|सिर्फ|केवल|मात्र …',
      examples: __EXAMPLES__ && examples(['सभी लेख असीमित पढ़ें', 'सब्सक्राइब करें', 'सदस्यता लें'], ['सदस्यों ने मतदान किया।']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases: '^ सब्सक्राइब|सदस्यता … $ / ^ ऑफ़र|ऑफर|प्लान … $',
      examples: __EXAMPLES__ && examples(['ऑफ़र देखें', 'सब्सक्राइब करें']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ न्यूज़लेटर|न्यूजलेटर|भेजें|सबमिट … $',
      examples: __EXAMPLES__ && examples(['न्यूज़लेटर']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ लॉगिन|साइन|रजिस्टर|लॉग … $',
      examples: __EXAMPLES__ && examples(['लॉगिन']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ फॉलो … $ / ^ फ़ॉलो … $',
      examples: __EXAMPLES__ && examples(['फ़ॉलो करें', 'फॉलो करें']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '^ डाउनलोड … $ / ^ ऐप … $',
      examples: __EXAMPLES__ && examples(['डाउनलोड करें']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases: 'न्यूज़लेटर|न्यूजलेटर|ईमेल|इनबॉक्स|नोटिफिकेशन',
      examples: __EXAMPLES__ && examples(['ईमेल']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'सब्सक्राइब|सब्सक्रिप्शन|सदस्यता|प्रीमियम|मेंबरशिप|फ्री|मुफ्त|ऑफर',
      examples: __EXAMPLES__ && examples(['प्रीमियम']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'लॉगिन|अकाउंट|खाता|पासवर्ड|कमेंट',
      examples: __EXAMPLES__ && examples(['लॉगिन']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'फॉलो|व्हाट्सएप|वॉट्सऐप|टेलीग्राम|फेसबुक|चैनल|यूट्यूब',
      examples: __EXAMPLES__ && examples(['फॉलो']),
    },
    { kind: 'app', strength: 'weak', phrases: 'ऐप|एप|डाउनलोड|qr|स्कैन', examples: __EXAMPLES__ && examples(['ऐप']) },
  ],
};
