/** A message with the host in it, set apart from the writing direction around it. */
import { messageAround, type MessageKey } from '../words.ts';

/** The message `id` around its one placeholder, a host. */
export function HostSentence({ id, host }: { id: MessageKey; host: string }) {
  const [before, after] = messageAround(id);
  return (
    <>
      {before}
      <bdi class="host">{host}</bdi>
      {after}
    </>
  );
}
