/** Offers in Arabic. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Arabic pages sell or ask. */
export const offersAr: OfferLanguage = {
  code: 'ar',
  joined: true,
  address: 'بريدك لديك حسابك يمكنك موقعنا نشرتنا قناتنا معنا تابعنا',
  ours: 'موقعنا نشرتنا قناتنا معنا تابعنا صحيفتنا تطبيقنا صحافتنا',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'لمتابعة القراءة / لقراءة المقال كاملا / لقراءة المقال بالكامل / لمواصلة القراءة / للاستمرار في القراءة / هذا المحتوى للمشتركين / متاح للمشتركين / حصري للمشتركين / للمشتركين فقط / اشترك لقراءة / سجل الدخول لقراءة',
      examples:
        __EXAMPLES__ &&
        examples(['لمتابعة القراءة اشترك الآن', 'للمشتركين فقط'], ['واصلت المدينة القراءة في المدارس.']),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'بقي لك … مقال / تبقى لك … مقال / مقالات مجانية متبقية',
      examples: __EXAMPLES__ && examples(['بقي لك مقالان مجانيان هذا الشهر']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'اشترك في النشرة / اشترك في نشرتنا / اشتركوا في النشرة / الاشتراك في النشرة / نشرتنا البريدية / النشرة البريدية / نشرتنا الإخبارية / القائمة البريدية / ادخل بريدك / أدخل بريدك / بريدك الإلكتروني / عنوان بريدك / إلغاء الاشتراك / لتصلك…الاخبار / احصل على…بريدك / توصل بالاخبار',
      examples:
        __EXAMPLES__ &&
        examples(['اشترك في نشرتنا البريدية', 'أدخل بريدك الإلكتروني'], ['بثت القناة نشرة الأخبار مساء.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'حمل التطبيق / حمّل التطبيق / قم بتحميل التطبيق / حمل تطبيق / تنزيل التطبيق / تحميل التطبيق / تحميل تطبيق / تطبيقنا',
      examples:
        __EXAMPLES__ && examples(['كل الأخبار بين يديك مع تطبيقنا', 'حمل التطبيق الآن'], ['أعدت البلدية خطة للمواقف.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'تابعنا على / تابعونا على / تابعنا عبر / تابعونا عبر / تابعنا في / تابع اخبار…من / انضم الى قناتنا / انضم لقناتنا / انضموا الى قناتنا / اشترك في قناتنا / قناتنا على / تابعوا…على جوجل / تابعوا…عبر جوجل / اخبار جوجل / على جوجل نيوز / تابع…على واتساب / قناة…على واتساب / google news',
      examples: __EXAMPLES__ && examples(['تابعنا على فيسبوك', 'انضم إلى قناتنا على تلغرام'], ['تابع الناس المباراة.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'تبرع الان / تبرعوا الان / ادعم الصحافة / ادعمنا / ادعموا الصحافة / ساهم في دعم / دعمكم لنا / تبرعوا لنا / تبرع لنا / بحاجة إلى دعمكم / بحاجة إلى دعمك / ادعموا صحافتنا / ادعم صحافتنا / ادعم الصحافة',
      examples:
        __EXAMPLES__ &&
        examples(['تبرعوا لنا اليوم', 'تبرع الآن', 'ادعم الصحافة المستقلة'], ['تبرع الرجل بماله للمتحف.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'سجل الدخول / سجّل الدخول / قم بتسجيل الدخول / انشئ حساب / انشاء حساب / سجل الان / سجل حسابك / ليس لديك حساب / لديك حساب / يجب تسجيل الدخول / لكتابة تعليق / لا يوجد لدي ملف شخصي / أنشئ حساب / سجل مجان / سجلوا مجان',
      examples:
        __EXAMPLES__ &&
        examples(['أنشئ حساباً مجانياً للتعليق', 'سجل الدخول لكتابة تعليق'], ['نشرت الشرطة تسجيلا للحادث.']),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'اشترك الان / اشتركوا الان / اشترك الآن / ابدا اشتراك / اشترك معنا / وصول غير محدود / وصول كامل / تجربة مجانية / جرب مجانا / الشهر الاول مجانا / الغاء في اي وقت / باقات الاشتراك / عرض خاص / اقرأ … بلا حدود / قراءة بلا حدود / في الشهر الأول',
      examples:
        __EXAMPLES__ &&
        examples(['اقرأ جميع المقالات بلا حدود', 'اشترك الآن', 'تجربة مجانية'], ['زاد عدد المشتركين في الهاتف.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases: 'اشترك / اشتراك / الاشتراك / شاهد العروض / عرض العروض / عرض الباقات / باقات الاشتراك',
      examples: __EXAMPLES__ && examples(['شاهد العروض', 'اشترك']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: 'اشترك / تسجيل / ارسال / ارسل',
      examples: __EXAMPLES__ && examples(['اشترك']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: 'دخول / تسجيل الدخول / تسجيل / انشاء حساب',
      examples: __EXAMPLES__ && examples(['تسجيل الدخول']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: 'تابعنا / متابعة / تابع',
      examples: __EXAMPLES__ && examples(['تابعنا']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: 'تبرع الآن / تبرعوا الآن / ادعمنا',
      examples: __EXAMPLES__ && examples(['تبرع الآن']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: 'حمل التطبيق / حمّل التطبيق / نزل التطبيق / تحميل التطبيق',
      examples: __EXAMPLES__ && examples(['حمل التطبيق']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'لن يتم نشر / الحقول الالزامية / اترك تعليق',
      examples: __EXAMPLES__ && examples(['لن يتم نشر عنوان بريدك الإلكتروني.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases: 'النشرة البريدية / بريد / البريد / الخصوصية / تنبيهات / اشعارات',
      examples: __EXAMPLES__ && examples(['البريد']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'اشترك / الاشتراك / مجانا / حصري / عرض',
      examples: __EXAMPLES__ && examples(['الاشتراك']),
    },
    { kind: 'donation', strength: 'weak', phrases: 'تبرع / دعم', examples: __EXAMPLES__ && examples(['تبرع']) },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'تسجيل / دخول / حساب / كلمة السر / كلمة المرور / تعليق',
      examples: __EXAMPLES__ && examples(['تسجيل']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'تابع / واتساب / تلغرام / تيليجرام / فيسبوك / تويتر / قناة / يوتيوب / جوجل',
      examples: __EXAMPLES__ && examples(['واتساب']),
    },
    { kind: 'app', strength: 'weak', phrases: 'تطبيق / تحميل / تنزيل', examples: __EXAMPLES__ && examples(['تطبيق']) },
  ],
};
