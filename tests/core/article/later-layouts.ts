/** More pages of the invented story: kinds of text and builders of pages that the first ones do not show. */
import { INVENTED_NEWS } from '../clutter/invented-news.ts';
import { comments, foot, HEAD, nav, P, p, teasers, TITLE as H, type Layout } from './unlike-layouts.ts';

const inLanguage = (code: string): readonly string[] =>
  INVENTED_NEWS.find(({ language }) => language === code)!.paragraphs;
const en = inLanguage('en');
const ja = inLanguage('ja');
const ARTICLE = '<meta property="og:type" content="article">';
const SHORT = [
  'The ferry between Varn and Ostermoor runs again from Friday morning, the harbour office said.',
  'It had stood still for nine days because of the ice.',
];
const T = [
  'Ferry collides with pier near the old lighthouse of Varn',
  'Bakers on the island demand a warmer oven for January',
  'Why the lemons never came back to Ostermoor',
  'Dogs on the ice: the mail came in February',
  'A stove is repaired after a long quarrel',
  'The rope factory opens its doors again',
  'Who painted the second pier?',
  'Mayor of Varn counts the gulls',
];
const S = [
  'It was a night that the crew will not forget soon, said the captain.',
  'If the frost lasts, they will have to bake their own bread again this month.',
  'Three people slipped on the stones last week, and the crate is still missing.',
  'The oldest inhabitant of the town tells how it was when the harbour froze.',
];
/** What the teasers of these pages say. */
export const TEASED = S;
const cards = (n: number, tag: string, [open, close]: readonly [string, string]): string =>
  `<section class="x9"><h2>More stories</h2>${open}${T.slice(0, n)
    .map((t, i) => `<${tag}><a href="/s/${i}"><img src="i.jpg" alt=""><h3>${t}</h3></a><p>${S[i % 4]}</p></${tag}>`)
    .join('')}${close}</section>`;
const wrap = (text: string): string => text.replace(/(.{50,70}) /gu, '$1\n');
// prettier-ignore
const fa=['شورای روستای وارن پس از چهار ساعت بحث در روز پنجشنبه تصمیم گرفت آسیاب قدیمی را در بهار دوباره بسازد.','طوفان ژانویه سقف را از جا کند و آسیابان از آن زمان در خانه برادرش در روستای کنار رودخانه زندگی می‌کند.','دهدار گفت که هزینه کار کمتر از حد انتظار خواهد بود و ساخت و ساز در ماه مارس آغاز می‌شود.'];

/** The pages. */
// prettier-ignore
export const LATER_LAYOUTS: readonly Layout[] = [
{name:'short with teasers',body:nav+`<main><article><h1>${H}</h1>${P(SHORT)}</article></main>`+cards(8,'article',['<div>','</div>'])+foot,has:SHORT,head:HEAD+ARTICLE},
{name:'short with teasers in main divs',body:nav+`<main><div class=a><h1>${H}</h1><div class=t>${P(SHORT)}</div></div><div class=b>${cards(8,'div',['<div>','</div>'])}</div></main>`+foot,has:SHORT,head:HEAD+ARTICLE},
{name:'amp',body:`<amp-sidebar><ul><li><a href=/a>News</a></li></ul></amp-sidebar>${nav}<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${H}</h1><div class="amp-wp-meta amp-wp-byline">By <span class="amp-wp-author author vcard">Ada Quill</span></div></header><div class="amp-wp-article-content">${en.map((t,i)=>p(t)+(i%3===1?'<amp-ad><div placeholder>Advertisement</div></amp-ad>':'')).join('')}<amp-img src=a.jpg></amp-img></div><amp-list class=related>${cards(4,'div',['<div>','</div>'])}</amp-list></article>`+foot,has:en,byline:['Ada Quill']},
{name:'wp blocks',body:`<div class="wp-site-blocks"><header class="wp-block-template-part">${nav}</header><main class="wp-block-group"><div class="wp-block-group has-global-padding"><h1 class="wp-block-post-title">${H}</h1><div class="wp-block-group"><div class="wp-block-post-author-name">Ada Quill</div><div class="wp-block-post-date"><time datetime="2026-11-03">Nov 3, 2026</time></div></div></div><div class="entry-content wp-block-post-content">${P(en.slice(0,4))}<div class="wp-block-columns"><div class="wp-block-column">${p(en[4]!)}</div><div class="wp-block-column">${p(en[5]!)}</div></div>${P(en.slice(6))}<hr class="wp-block-separator"></div><div class="wp-block-query"><h2>More posts</h2><ul class="wp-block-post-template">${T.slice(0,4).map((t,i)=>`<li class="wp-block-post"><h3 class="wp-block-post-title"><a href=/${i}>${t}</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${S[i]}</p></div></li>`).join('')}</ul></div></main></div>`+foot,has:en,byline:['Ada Quill'],date:'2026-11-03'},
{name:'substack',body:`<div class="main-menu"><a href=/>The Pilot's Letter</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${H}</h1><h3 class="subtitle">A winter on the quay, told by those who never leave it.</h3><div class="byline-wrapper"><a href="/@ada">Ada Quill</a><div>Nov 03, 2026</div></div><div class="like-button">12</div><div>Share</div></div><div class="available-content"><div class="body markup">${P(en.slice(0,4))}<div class="subscription-widget-wrap"><div class="preamble"><p>The Pilot's Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type=email placeholder="Type your email…"><button>Subscribe</button></form></div>${P(en.slice(4))}</div></div><div class="post-footer"><button>Share</button></div></article></div><div class="comments-page"><h4>Discussion about this post</h4>${comments}</div>`,has:en,not:['reader-supported'],folds:1},
{name:'pre wire hard-wrapped',body:nav+`<h2>${H}</h2><pre>    VARN, Nov 3 (Wire) -- ${en.map(wrap).join('\n\n    ')}\n\n    (Reporting by Ada Quill; Editing by Orm Feddersen)\n</pre>`+foot,has:en.map(t=>t.slice(0,60))},
{name:'interview Q/A lines',body:nav+`<div><h1>${H}</h1>${p(en[0]!)}${[1,2,3,4,5,6].map(i=>`<p><b>Q: And what of point ${i}?</b></p><p>A: ${en[i]}</p>`).join('')}</div>`+teasers+foot,has:[...en.slice(0,7),'Q: And what of point 3?']},
{name:'interview h3 questions',body:nav+`<div><h1>${H}</h1>${p(en[0]!)}${[1,2,3,4,5,6].map(i=>`<h3>And what of point ${i}, and who pays for it?</h3><p>${en[i]}</p><p>Yes.</p>`).join('')}</div>`+teasers+foot,has:[...en.slice(0,7),'And what of point 3','Yes.']},
{name:'listicle figures',body:nav+`<article><h1>Seven reasons</h1>${p(en[0]!)}${[1,2,3,4,5,6,7].map(i=>`<section class=item><h2><span>${i}</span> Reason for the pilots</h2><figure><img src=a.jpg><figcaption>Photo: Orm</figcaption></figure><p>${en[i]}</p><a class=btn href=https://shop.example/${i}>Buy now</a></section>`).join('')}</article>`+teasers+foot,has:en,not:['Buy now','Photo: Orm'],head:'<title>Seven reasons | The Varn Gazette</title>',title:'Seven reasons'},
{name:'recipe',body:nav+`<article><h1>Bread of the island bakers for cold days</h1>${P(en.slice(0,2))}<h2>Ingredients</h2><ul><li>500 g flour</li><li>300 ml water</li><li>1 spoon of salt</li><li>10 g yeast</li></ul><h2>Method</h2><ol><li>Mix the flour with the water and leave it for an hour near the stove.</li><li>Add salt and yeast, then knead it for ten minutes on a cold table.</li><li>Bake it for forty minutes in a hot oven.</li></ol>${p(en[2]!)}</article>`+teasers+foot,has:['500 g flour','10 g yeast','Add salt and yeast','Bake it for forty',...en.slice(0,3)],head:'<title>Bread of the island bakers for cold days | The Varn Gazette</title>',title:'Bread of the island bakers for cold days'},
{name:'author box in the middle',body:nav+`<article><h1>${H}</h1>${P(en.slice(0,4))}<div class="author-box"><img src=a.jpg><h4>Ada Quill</h4><p>Ada Quill is a columnist of the Gazette. She lives by the harbour and keeps three dogs and a boat.</p><a href=/by/ada>More by Ada Quill</a></div>${P(en.slice(4))}</article>`+teasers+foot,has:en,not:['keeps three dogs','More by']},
{name:'sports tables',body:nav+`<article><h1>${H}</h1>${P(en.slice(0,5))}<table><thead><tr><th>Team</th><th>P</th><th>Pts</th></tr></thead><tbody>${['Varn','Ostermoor','Island','Quay'].map((t,i)=>`<tr><td><a href=/t>${t}</a></td><td>${i+9}</td><td>${20-i}</td></tr>`).join('')}</tbody></table>${P(en.slice(5))}</article>`+foot,has:[...en]},
{name:'press release',body:nav+`<div class=release><h1>${H}</h1><p>OSTERMOOR, Nov. 3, 2026 /NewsWire/ -- ${en[0]}</p>${P(en.slice(1))}<p>About the Harbour Company</p><p>The Harbour Company runs the harbour of Ostermoor since 1874 and employs two hundred people.</p><p>###</p></div>`+teasers+foot,has:en},
{name:'two columns print',body:`<table width=100%><tr><td width=50% valign=top><h1>${H}</h1>${P(en.slice(0,4))}</td><td width=50% valign=top>${P(en.slice(4))}</td></tr></table>`,has:en},
{name:'sections without article',body:nav+`<div id=page><section class=hero><h1>${H}</h1></section>${en.map(t=>`<section class=row>${p(t)}</section>`).join('')}<section class=rel>${teasers}</section></div>`+foot,has:en},
{name:'td br text',body:`<table><tr><td class=menu><a href=/a>News</a><br><a href=/b>Sport</a></td><td class=text><b>${H}</b><br><br>${en.join('<br><br>')}</td></tr></table>`,has:en},
{name:'persian',lang:'fa',head:'<title>بازسازی آسیاب قدیمی وارن</title>',body:`<div dir=rtl>${nav}<h1>بازسازی آسیاب قدیمی وارن</h1><div class=b>${P(fa)}</div></div>`+foot,has:fa,title:'بازسازی آسیاب قدیمی وارن'},
{name:'ruby',lang:'ja',head:'<title>港は冬も開く</title>',body:`<div style="writing-mode:vertical-rl"><h1>港は冬も開く</h1>${ja.map(t=>p(t.slice(0,5)+'<ruby>弾劾<rp>（</rp><rt>だんがい</rt><rp>）</rp></ruby>'+t.slice(5))).join('')}</div>`,has:ja.map(t=>t.slice(5)),title:'港は冬も開く'},
{name:'digest',body:nav+`<article><h1>The week in the harbour: ice, lemons and a stove</h1>${p(en[0]!)}${[1,2,3,4,5].map(i=>`<h3><a href=/s/${i}>${T[i]}</a></h3><p>${en[i]} <a href=/s/${i}>Read it here.</a></p>`).join('')}</article>`+foot,has:en.slice(0,6),head:'<title>The week in the harbour: ice, lemons and a stove | The Varn Gazette</title>',title:'The week in the harbour: ice, lemons and a stove'},
{name:'liveblog articles',body:nav+`<main><h1>${H}</h1><p>${en[0]}</p><div class=posts>${en.slice(1).map((t,i)=>`<article id=p${i}><header><time datetime="2026-11-03T1${i}:30">1${i}:30</time></header><h2>Entry ${i}: quay and ice</h2>${p(t)}</article>`).join('')}</div></main>`+foot,has:en},
{name:'transcript',body:nav+`<div><h1>${H}</h1>${en.map((t,i)=>`<p><strong>${i%2?'QUILL':'HOST'}:</strong> ${t}</p>`).join('')}</div>`+foot,has:en},
{name:'tabloid short paragraphs',body:nav+`<div class=bd><h1>${H}</h1>${en.flatMap(t=>t.split(/(?<=[.!?]) /)).map(p).join('')}</div>`+cards(6,'div',['<div>','</div>'])+foot,has:en.map(t=>t.split(/(?<=[.!?]) /)[0]!)},
{name:'long cookie wall text',body:`<div class=zz><p>We and our 812 partners store and access information on your device, such as cookies, and process personal data for personalised advertising and content, measurement and audience research.</p><p>With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to the processing by us.</p><p>Some processing of your personal data may not require your consent, but you have a right to object to such processing at any time.</p><button>Accept</button><button>Reject</button></div>${nav}<main><h1>${H}</h1>${P(en.slice(0,4))}</main>`+foot,has:en.slice(0,4),not:['812 partners','precise geolocation','right to object']},
{name:'sidebar larger than article',body:nav+`<div class=l><h1>${H}</h1>${P(SHORT)}${p(en[0]!)}</div><div class=r><h3>Columns</h3>${T.map((t,i)=>`<div><h4><a href=/c/${i}>${t}</a></h4><p>${S[i%4]} ${S[(i+1)%4]}</p></div>`).join('')}</div>`+foot,has:[...SHORT,en[0]!],not:['crew will not forget','bake their own'],head:HEAD+ARTICLE},
{name:'comments longer than article',body:nav+`<div class=l><h1>${H}</h1>${P(en.slice(0,4))}</div><div class=r><h3>14 replies</h3>${Array.from({length:14},(_,i)=>`<div class=q><span>user${i}</span><span>${i+1} hours ago</span><div>I have been saying this for years number ${i}, the pilots are right about the boat and nobody listens to them in this town or the next one. Reply</div></div>`).join('')}</div>`+foot,has:en.slice(0,4),not:['I have been saying']},
{name:'whole in blockquote',body:nav+`<div><h1>${H}</h1><p>The council has published this statement:</p><blockquote>${P(en)}</blockquote></div>`+teasers+foot,has:en},
{name:'unclosed p and font',body:`<center><font size=6>${H}</font></center><p><font face=Arial>${en.join('<p><font face=Arial>')}`,has:en},
{name:'pull quotes and asides',body:nav+`<article><h1>${H}</h1>${en.map((t,i)=>p(t)+(i%3===1?`<aside class=pullquote>“${t.slice(0,60)}”</aside>`:'')).join('')}<aside><h3>Related</h3><ul><li><a href=/1>${T[0]}</a></li></ul></aside></article>`+foot,has:en},
{name:'numbered chapters',body:nav+`<article><h1>${H}</h1>${p(en[0]!)}${[1,2,3,4].map(i=>`<div><p><b>${i}.</b></p><p>${en[i]}</p></div>`).join('')}</article>`+foot,has:en.slice(0,5)},
{name:'div soup with hashed classes',body:`<div id=root><div class=css-1a><div class=css-2b>${nav}</div><div class=css-3c><div class=css-4d><div class=css-5e><h1 class=css-6f>${H}</h1><div class=css-7g><span>Ada Quill</span><span>3 November 2026</span><span>4 min read</span></div></div><div class=css-8h>${en.map(t=>`<div class=css-9i><div class=css-aj><p class=css-bk>${t}</p></div></div>`).join('')}</div></div><div class=css-cl>${T.map((t,i)=>`<a class=css-dm href=/s/${i}><div class=css-en><p class=css-fo>${t}</p><p class=css-gp>${S[i%4]}</p></div></a>`).join('')}</div></div></div></div>`+foot,has:en,not:['4 min read','3 November']},
{name:'inline links heavy',body:nav+`<article><h1>${H}</h1>${en.map(t=>{const w=t.split(' ');return p(w.map((x,i)=>i%4===2?`<a href=/w${i}>${x}</a>`:x).join(' '))}).join('')}</article>`+teasers+foot,has:en},
{name:'details open faq',body:nav+`<article><h1>${H}</h1>${P(en.slice(0,3))}${[3,4,5].map(i=>`<details open><summary>What about ${i}?</summary><p>${en[i]}</p></details>`).join('')}${P(en.slice(6))}</article>`+foot,has:en},
{name:'lead image story cards before',body:nav+`<div class=strip>${T.slice(0,5).map((t,i)=>`<div><a href=/s/${i}>${t}</a><p>${S[i%4]}</p></div>`).join('')}</div><div class=st><h1>${H}</h1>${P(en)}</div>`+foot,has:en,not:['crew will not forget']},
{name:'thai divs no marks',lang:'th',head:'<title>สร้างโรงสีเก่าขึ้นใหม่ในฤดูใบไม้ผลิ</title>',body:nav+`<div><h1>สร้างโรงสีเก่าขึ้นใหม่ในฤดูใบไม้ผลิ</h1><div class=d>${['สภาหมู่บ้านวาร์นมีมติเมื่อวันพฤหัสบดีให้สร้างโรงสีเก่าขึ้นใหม่ในฤดูใบไม้ผลิหลังจากอภิปรายกันนานสี่ชั่วโมง','พายุพัดหลังคาปลิวไปในเดือนมกราคมและเจ้าของโรงสีอาศัยอยู่กับพี่ชาย','ผู้ใหญ่บ้านกล่าวว่าค่าก่อสร้างจะน้อยกว่าที่คาดไว้และงานจะเริ่มในเดือนมีนาคมปีหน้า'].join('<br><br>')}</div></div>`+foot,has:['สภาหมู่บ้านวาร์นมีมติ','พายุพัดหลังคา','ผู้ใหญ่บ้านกล่าวว่า'],title:'สร้างโรงสีเก่าขึ้นใหม่ในฤดูใบไม้ผลิ'},
{name:'hindi',lang:'hi',head:'<title>पुरानी चक्की फिर बनेगी</title>',body:nav+`<div><h1>पुरानी चक्की फिर बनेगी</h1>${P(['वार्न गाँव की परिषद ने गुरुवार को चार घंटे की बहस के बाद पुरानी चक्की को वसंत में फिर से बनाने का फैसला किया।','जनवरी के तूफान में छत उड़ गई थी और चक्की वाला तब से नदी के किनारे अपने भाई के घर में रहता है।','सरपंच ने कहा कि काम का खर्च उम्मीद से कम होगा और निर्माण मार्च में शुरू होगा।'])}</div>`+foot,has:['वार्न गाँव की','जनवरी के तूफान','सरपंच ने कहा'],title:'पुरानी चक्की फिर बनेगी'},
{name:'role paragraphs in lists of cards (flash news)',body:nav+`<main><h1>${H}</h1><p>By Ada Quill</p><ul><li>${SHORT[0]}</li><li>${SHORT[1]}</li></ul>${P(en.slice(0,4))}</main>`+teasers+foot,has:[...SHORT,...en.slice(0,4)]},
];
