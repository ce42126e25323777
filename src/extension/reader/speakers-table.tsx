/** Who speaks in the article: one row for each speaker. */
import type { Quote } from '../../core/model.ts';
import type { Utterance } from '../../core/quotes/utterances.ts';
import { bySpeaker } from '../ui/by-speaker.ts';
import { HowFound, SpeakerName } from '../ui/speaker.tsx';
import { formatNumber, message } from '../words.ts';

/** One quote for each way in which a speaker was found. */
function waysOf(utterances: readonly Utterance[]): readonly Quote[] {
  const ways = new Map(utterances.map(({ quotes: [first] }) => [`${first.found} ${first.pronoun ?? ''}`, first]));
  return [...ways.values()];
}

/** The table; where nobody is quoted, the sentence that says so. */
export function SpeakersTable({ utterances }: { utterances: readonly Utterance[] }) {
  if (utterances.length === 0) return <p class="left-out">{message('no_quotes')}</p>;
  const groups = bySpeaker(utterances);
  const hasRoles = groups.some(({ role }) => role !== '');
  return (
    <section class="speakers">
      <table>
        <caption>{message('speakers_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{message('column_speaker')}</th>
            {hasRoles && <th scope="col">{message('column_role')}</th>}
            <th scope="col">{message('column_how')}</th>
            <th scope="col" class="number">
              {message('column_quotes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ speaker, role, utterances: own }) => (
            <tr key={speaker}>
              <th scope="row">
                <SpeakerName speaker={speaker} />
              </th>
              {hasRoles && (
                <td>
                  <bdi>{role}</bdi>
                </td>
              )}
              <td>
                <ul>
                  {waysOf(own).map((quote) => (
                    <li key={quote.utterance}>
                      <HowFound quote={quote} />
                    </li>
                  ))}
                </ul>
              </td>
              <td class="number">{formatNumber(own.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="left-out">{message('speakers_note')}</p>
    </section>
  );
}
