/** News pages as fast-check puts them together: an article with offers, repeats and hidden text at any places. */
import fc from 'fast-check';
import { INVENTED_NEWS } from '../core/clutter/invented-news.ts';
import { HIDING_STYLES } from './hiding-styles.ts';

/** Words that stand in hidden text only. */
export const HIDDEN_WORD = 'Plonkervast';

const hiddenText = fc
  .tuple(fc.constantFrom(...HIDING_STYLES), fc.constantFrom('p', 'div', 'span', 'aside'))
  .map(([style, tag]) => `<${tag} style="${style}">${HIDDEN_WORD} may only be read by those who pay for it.</${tag}>`);

/** The inside of a body, and the language of its news. */
export interface AnyNews {
  readonly language: string;
  readonly body: string;
}

/** A page of five paragraphs or more; between them whatever a publisher may put there. */
export const anyNews: fc.Arbitrary<AnyNews> = fc
  .constantFrom(...INVENTED_NEWS)
  .chain(({ language, paragraphs, offer }) => {
    const [pitch, button] = offer;
    const between = fc.oneof(
      fc.constant(''),
      fc.constant(`<aside><p>${pitch}</p><input type="email"><button>${button}</button></aside>`),
      fc.constant(`<section><h3>${button}</h3><p>${pitch}</p><a href="/subscribe">${button}</a></section>`),
      fc.constantFrom(...paragraphs.slice(0, 2)).map((text) => `<p class="lead">${text}</p>`),
      hiddenText,
    );
    return fc
      .tuple(fc.array(between, { minLength: 9, maxLength: 9 }), fc.shuffledSubarray([...paragraphs], { minLength: 5 }))
      .map(([gaps, texts]) => ({
        language,
        body: `<main><h1>Ostermoor</h1>${gaps[8]}<article>${texts.map((text, i) => `<p>${text}</p>${gaps[i]}`).join('')}</article></main>`,
      }));
  });
