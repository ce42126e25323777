/** Pages of one invented story in layouts that have nothing in common: what must be read of each, and what must not. */
import { INVENTED_NEWS } from '../clutter/invented-news.ts';

/** One page and what is true of its article. */
export interface Layout {
  readonly name: string;
  readonly body: string;
  /** What stands in the head; `HEAD` where it is left out. */
  readonly head?: string;
  readonly lang?: string;
  readonly has: readonly string[];
  readonly not?: readonly string[];
  readonly title?: string;
  readonly byline?: readonly string[];
  /** How many folds are right; none where it is left out. */
  readonly folds?: number;
  /** Day of publication. */
  readonly date?: string;
}

const N = (code: string) => INVENTED_NEWS.find(({ language }) => language === code)!.paragraphs;
const en = N('en'),
  de = N('de'),
  ja = N('ja');
const ar = [
  'قرر المجلس البلدي في فارن إعادة بناء الطاحونة القديمة في الربيع بعد نقاش دام أربع ساعات متواصلة مساء الخميس.',
  'اقتلعت عاصفة السقف في يناير، ومنذ ذلك الحين يعيش الطحان مع أخيه في القرية القريبة من النهر.',
  'قالت رئيسة البلدية إن تكلفة الأعمال ستكون أقل مما كان متوقعا، وإن البناء سيبدأ في شهر مارس.',
  'وأضافت أن سكان الوادي سيشاركون في نقل الحجارة من المقلع القديم خلال عطلة نهاية الأسبوع.',
];
const he = [
  'מועצת הכפר ורן החליטה לבנות מחדש את הטחנה הישנה באביב הבא לאחר דיון שנמשך ארבע שעות ביום חמישי.',
  'סופה עקרה את הגג בינואר, ומאז גר הטוחן אצל אחיו בכפר הסמוך לנהר ומחכה לבנייה מחדש.',
  'ראשת הכפר אמרה שהעבודות יעלו פחות מן הצפוי ושהן יתחילו כבר בחודש מרץ הקרוב.',
  'תושבי העמק יעזרו להביא את האבנים מן המחצבה הישנה בסופי השבוע של החורף.',
];
const zh = [
  '瓦尔恩村议会周四经过四个小时的辩论，决定明年春天重建村里的老磨坊，工程由本地工匠负责。',
  '一月的一场风暴掀翻了磨坊的屋顶，磨坊主从那以后一直住在村里的哥哥家，每天步行去看废墟。',
  '村长在会后表示，工程费用将低于预期，预计三月开工，九月之前可以重新磨面。',
  '山谷里的居民答应在周末帮忙，从旧采石场把石头运到河边的工地。',
];
const ko = [
  '바른 마을 의회는 목요일 네 시간의 토론 끝에 오래된 물레방앗간을 내년 봄에 다시 짓기로 결정했다.',
  '1월의 폭풍으로 지붕이 날아갔고 방앗간 주인은 그때부터 강가 마을에 사는 형의 집에서 지내고 있다.',
  '촌장은 공사비가 예상보다 적게 들 것이며 공사는 3월에 시작해 9월 전에 끝날 것이라고 말했다.',
  '골짜기 주민들은 주말마다 옛 채석장에서 돌을 옮기는 일을 돕기로 약속했다.',
];
const th = [
  'สภาหมู่บ้านวาร์นมีมติเมื่อวันพฤหัสบดีให้สร้างโรงสีเก่าขึ้นใหม่ในฤดูใบไม้ผลิหลังจากอภิปรายกันนานสี่ชั่วโมง',
  'พายุพัดหลังคาปลิวไปในเดือนมกราคมและเจ้าของโรงสีอาศัยอยู่กับพี่ชายในหมู่บ้านริมแม่น้ำตั้งแต่นั้นมา',
  'ผู้ใหญ่บ้านกล่าวว่าค่าก่อสร้างจะน้อยกว่าที่คาดไว้และงานจะเริ่มในเดือนมีนาคมปีหน้า',
];
const H = 'Harbour of Ostermoor stays open through the winter';
/** A paragraph; some of them; what stands around an article on these pages. */
export const p = (t: string) => `<p>${t}</p>`;
export const P = (a: readonly string[]) => a.map(p).join('\n');
export const nav =
  '<header><a href="/">The Varn Gazette</a><nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Culture and living</a></li></ul></nav></header>';
export const foot =
  '<footer><p>© 2026 The Varn Gazette. All rights reserved. Reproduction only with written permission of the publisher of this paper.</p><ul><li><a href="/i">Imprint</a></li><li><a href="/p">Privacy</a></li></ul></footer>';
export const teasers =
  '<section class="x9"><h2>More stories</h2><ul>' +
  [
    'Ferry collides with pier near the old lighthouse of Varn',
    'Bakers on the island demand a warmer oven for January',
    'Why the lemons never came back to Ostermoor',
  ]
    .map(
      (t, i) =>
        `<li><a href="/s/${i}"><img src="i.jpg" alt=""><h3>${t}</h3></a><p>It was a night that the crew will not forget soon, said the captain.</p></li>`,
    )
    .join('') +
  '</ul></section>';
export const comments =
  '<div id="talk"><h3>3 comments</h3><div class="c"><b>gullfan</b> <span>2 hours ago</span><p>I have been saying this for years, the pilots are right about the boat and nobody listens to them.</p></div><div class="c"><b>mia77</b> <span>3 hours ago</span><p>Who is going to pay for all of this in the end? It will be us, as it always is in this town.</p></div></div>';
/** The headline of the pages that name none of their own. */
export const TITLE = H;
/** The head of the pages that name none of their own. */
export const HEAD = `<title>${H} | The Varn Gazette</title><meta property="og:title" content="${H}">`;
/** What stands around the article on all pages. */
export const AROUND = ['Reproduction only', 'I have been saying', 'Who is going to pay', 'Ferry collides'];

/** The pages. */
// prettier-ignore
export const LAYOUTS: readonly Layout[] = [
{name:'div/br text',body:nav+`<div id="c"><h1>${H}</h1><div>By Ada Quill | November 3, 2026</div><div>${en.join('<br><br>')}</div></div>`+teasers+foot,has:en,byline:['Ada Quill'],date:'2026-11-03'},
{name:'table layout',body:`<table><tr><td colspan=3>${nav}</td></tr><tr><td><a href="/a">News</a><br><a href="/b">Sport</a></td><td><table><tr><td><font size=5>${H}</font></td></tr><tr><td><i>By Ada Quill, 3 November 2026</i></td></tr><tr><td>${en.slice(0,4).join('<br><br>')}</td></tr><tr><td>${en.slice(4).join('<br><br>')}</td></tr></table></td><td>${teasers}</td></tr><tr><td colspan=3>${foot}</td></tr></table>`,has:en,byline:['Ada Quill'],date:'2026-11-03'},
{name:'several containers',body:nav+`<main><h1>${H}</h1>${[0,2,4,6].map(i=>`<section><div class="in">${P(en.slice(i,i+2))}</div></section><div class="ad">Advertisement</div>`).join('')}</main>`+teasers+foot,has:en},
{name:'custom elements',body:`<news-shell><top-bar>${nav}</top-bar><news-story><story-headline><h1>${H}</h1></story-headline><story-byline>By Ada Quill</story-byline><story-body>${en.map(t=>`<story-p>${t}</story-p>`).join('')}</story-body></news-story><side-rail>${teasers}</side-rail></news-shell>`+foot,has:en,byline:['Ada Quill']},
{name:'span paragraphs',body:nav+`<div><h1>${H}</h1>${en.map(t=>`<div class="r1"><span class="s">${t}</span></div>`).join('')}</div>`+teasers+comments+foot,has:en},
{name:'no article, flat body',body:`<h1>${H}</h1><h4>Ada Quill</h4>${P(en)}${foot}`,has:en},
{name:'japanese divs',lang:'ja',head:'<title>港は冬も開く｜バルン新報</title><meta property="og:title" content="港は冬も開く">',body:nav+`<div class="m"><h1>港は冬も開く</h1><div>2026年11月3日 9時30分</div><div class="t">${ja.join('<br>　')}</div></div>`+foot,has:ja,title:'港は冬も開く',date:'2026-11-03'},
{name:'chinese p',lang:'zh',head:'<title>老磨坊将重建</title>',body:`<div><h1>老磨坊明年春天将重建</h1><div>来源：瓦尔恩新报 2026年11月3日 09:30</div><div>${P(zh)}</div></div>`+foot,has:zh,title:'老磨坊明年春天将重建',date:'2026-11-03'},
{name:'korean br',lang:'ko',head:'<title>물레방앗간 다시 짓는다</title>',body:`<div id=wrap><h2>물레방앗간 다시 짓는다</h2><div id=art>${ko.join('<br/><br/>')}</div></div>`+foot,has:ko,title:'물레방앗간 다시 짓는다'},
{name:'arabic rtl',lang:'ar',head:'<title>إعادة بناء الطاحونة القديمة في فارن</title>',body:`<div dir=rtl><h1>إعادة بناء الطاحونة القديمة في فارن</h1><span>كتب: أحمد القاسم</span><div>${P(ar)}</div></div>`+foot,has:ar,title:'إعادة بناء الطاحونة القديمة في فارن'},
{name:'hebrew rtl',lang:'he',head:'<title>הטחנה הישנה תיבנה מחדש</title>',body:`<div dir=rtl><h1>הטחנה הישנה תיבנה מחדש</h1><div>${he.map(t=>`<div>${t}</div>`).join('')}</div></div>`+foot,has:he,title:'הטחנה הישנה תיבנה מחדש'},
{name:'thai',lang:'th',head:'<title>สร้างโรงสีเก่าขึ้นใหม่</title>',body:`<article><h1>สร้างโรงสีเก่าขึ้นใหม่</h1>${P(th)}</article>`+foot,has:th,title:'สร้างโรงสีเก่าขึ้นใหม่'},
{name:'live blog',body:nav+`<main><h1>${H}</h1><p>${en[0]}</p>${en.slice(1).map((t,i)=>`<section class="e"><time datetime="2026-11-03T1${i}:30">1${i}:30</time><h3>Entry ${i}: quay and ice</h3>${p(t)}</section>`).join('')}</main>`+foot,has:en},
{name:'interview dl',body:nav+`<div><h1>${H}</h1>${p(en[0]!)}<dl>${[1,2,3,4,5,6].map(i=>`<dt>What about point ${i}, and does it worry the town at all?</dt><dd>${en[i]}</dd>`).join('')}</dl></div>`+foot,has:[...en.slice(0,7),'What about point 1','What about point 6']},
{name:'interview strong',body:nav+`<article><h1>${H}</h1>${p(en[0]!)}${[1,2,3,4,5,6].map(i=>`<p><strong>And the point ${i}?</strong></p><p>${en[i]}</p>`).join('')}</article>`+foot,has:[...en.slice(0,7),'And the point 3?']},
{name:'list article',body:nav+`<div><h1>Seven reasons for an open harbour</h1>${p(en[0]!)}${[1,2,3,4,5,6,7].map(i=>`<div class="sl"><h2>${i}. Reason for the pilots</h2><img src="a.jpg"><p>${en[i]}</p></div>`).join('')}</div>`+teasers+foot,head:'<title>Seven reasons for an open harbour</title>',has:[...en,'3. Reason for the pilots'],title:'Seven reasons for an open harbour'},
{name:'gallery between',body:nav+`<article><h1>${H}</h1>${P(en.slice(0,3))}<div class="g"><ul>${[1,2,3,4].map(i=>`<li><figure><img src="a${i}.jpg"><figcaption>Picture ${i}: the quay on a January morning. Photo: Orm Feddersen</figcaption></figure></li>`).join('')}</ul><button>Next</button></div>${P(en.slice(3))}</article>`+teasers+foot,has:en,not:['Picture 2']},
{name:'two sentences',body:nav+`<main><article><h1>Ferry runs again on Friday after the storm</h1><div><time datetime="2026-11-03T08:00:00+01:00">3 Nov</time></div><p>The ferry between Varn and Ostermoor runs again from Friday morning, the harbour office said. It had stood still for nine days because of the ice.</p></article></main>`+teasers+foot,head:'<title>Ferry runs again on Friday after the storm</title><meta property="og:type" content="article">',has:['The ferry between Varn and Ostermoor'],title:'Ferry runs again on Friday after the storm',date:'2026-11-03'},
{name:'long read chapters',body:nav+`<div class="lr"><div class="hero"><h1>${H}</h1><p class="d">A winter on the quay, told by those who never leave it.</p><p>By Ada Quill and Orm Feddersen</p></div>${['One: The ice','Two: The boat','Three: The lamps','Four: The council'].map((c,i)=>`<div class="ch"><h2>${c}</h2><div class="tx">${P(en.slice(i*2,i*2+2))}</div></div><div class="pic"><img src="x.jpg"></div>`).join('')}</div>`+foot,has:[...en,'Two: The boat'],byline:['Ada Quill','Orm Feddersen']},
{name:'read-on button',body:nav+`<div><h1>${H}</h1><div>${P(en.slice(0,4))}</div><button>Read on</button><div>${P(en.slice(4))}</div></div>`+foot,has:en,not:['Read on']},
{name:'pre text',body:nav+`<h1>${H}</h1><pre style="white-space:pre-wrap">${en.join('\n\n')}</pre>`+foot,has:en},
{name:'headline in h2 and section h1',body:`<header><h1><a href="/">The Varn Gazette</a></h1></header><div class="col"><h2>${H}</h2><p class="w">Text: Ada Quill</p>${P(en)}</div>`+teasers+foot,has:en,byline:['Ada Quill']},
{name:'related inside',body:nav+`<article><h1>${H}</h1>${P(en.slice(0,4))}<p>Read also: <a href="/s/2">Bakers on the island demand a warmer oven</a></p>${P(en.slice(4))}</article>`+comments+foot,has:en,not:['Read also']},
{name:'layout of paragraphs in list items',body:nav+`<h1>${H}</h1><ul class="body">${en.map(t=>`<li>${t}</li>`).join('')}</ul>`+foot,has:en},
{name:'german columns',lang:'de',head:'<title>Der Hafen bleibt offen</title>',body:nav+`<div class="cols"><div class="col1"><h1>Der Hafen bleibt den Winter über offen</h1><p><b>Ostermoor.</b> ${de[0]}</p>${P(de.slice(1,4))}</div><div class="col2">${P(de.slice(4))}<p>Von Ada Quill</p></div><div class="col3">${teasers}</div></div>`+foot,has:de,title:'Der Hafen bleibt den Winter über offen',byline:['Ada Quill']},
{name:'shadow-less slots with template junk',body:`<template>${P(en)}</template><div role="main"><div role="heading" aria-level="1">${H}</div><div role="article">${en.map(t=>`<div role="paragraph">${t}</div>`).join('')}</div></div>`+comments+foot,has:en},
{name:'blockquotes of speech',body:nav+`<article><h1>${H}</h1>${P(en.slice(0,2))}<blockquote><p>${en[2]}</p></blockquote>${P(en.slice(3,5))}<blockquote>${en[5]}</blockquote>${P(en.slice(6))}</article>`+foot,has:en},
{name:'table of facts',body:nav+`<article><h1>${H}</h1>${P(en.slice(0,4))}<table><tr><th>Pier</th><th>Depth</th></tr><tr><td>North</td><td>four metres</td></tr><tr><td>South</td><td>six metres</td></tr></table>${P(en.slice(4))}</article>`+foot,has:[...en,'four metres']},
{name:'drop cap and inline ads',body:nav+`<article><h1>${H}</h1><p><span class="drop">T</span>${en[0]!.slice(1)}</p>${en.slice(1).map(t=>p(t)+'<div class="slot"><span>Advertisement</span></div>').join('')}</article>`+foot,has:en,not:['Advertisement']},
];
