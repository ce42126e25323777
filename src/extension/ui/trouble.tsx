/** What did not work, said at once by screen readers too. */

/** A sentence about something that did not work; nothing where nothing went wrong. */
export const Trouble = ({ sentence }: { sentence: string | undefined }) =>
  sentence ? (
    <p class="alert" role="alert">
      {sentence}
    </p>
  ) : null;
