/** On paper: the quotes as a numbered list, and where the article is from. */
import type { Article } from '../../core/model.ts';
import type { Utterance } from '../../core/quotes/utterances.ts';
import { ownWriting } from '../ui/article-sections.tsx';
import { SpeakerName } from '../ui/speaker.tsx';
import { interfaceLanguage, message } from '../words.ts';

/** Shown in print only; the day is the one on which the page showed it. */
export const PrintedQuotes = (props: { utterances: readonly Utterance[]; article: Article; readAt: Date }) => {
  const { utterances, article, readAt } = props;
  return (
    <section class="printed">
      {utterances.length > 0 && <h2>{message('column_quotes')}</h2>}
      <ol>
        {utterances.map(({ quotes: [first], texts }) => (
          <li key={first.utterance}>
            <bdi {...ownWriting(article)}>{texts.join(' … ')}</bdi> — <SpeakerName speaker={first.speaker} />
            {first.role && (
              <>
                , <bdi>{first.role}</bdi>
              </>
            )}
          </li>
        ))}
      </ol>
      <p>
        <bdi>{article.url}</bdi> · {new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(readAt)}
      </p>
    </section>
  );
};
