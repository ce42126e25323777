/** A list of single keys with what each does. */
import { message } from '../words.ts';
import type { KeyRow } from './key-rows.ts';

/** One row for each key; `title` stands over the list where there are several. */
export const KeysTable = ({ rows, title }: { rows: readonly KeyRow[]; title?: string }) => (
  <table class="keys">
    {title && <caption>{title}</caption>}
    <tbody>
      {rows.map(({ keys, action, words }) => (
        <tr key={action}>
          <th scope="row">
            <kbd>{keys[0]}</kbd>
          </th>
          <td>{message(words)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
