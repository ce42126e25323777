/** On paper: the quotes as a numbered list, and where the article is from. */
import type { Article } from '../../core/model.ts';
import type { Utterance } from '../../core/quotes/utterances.ts';
import { ownWriting } from '../ui/article-sections.tsx';
import { SpeakerName } from '../ui/speaker.tsx';
import { message } from '../words.ts';

/** Shown in print only. */
export const PrintedQuotes = ({ utterances, article }: { utterances: readonly Utterance[]; article: Article }) => (
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
    <p>{article.url}</p>
  </section>
);
