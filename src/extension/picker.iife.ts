/** The picker in a page: injected when the reader asks for it in the context menu, and at no other time. */
import { openPicker } from '../page/picker.ts';
import { takeForPicker } from './picking-place.ts';
import { interfaceDirection, interfaceLanguage, message } from './words.ts';

const here = takeForPicker();
if (here) {
  const { picking, action, start, decide } = here;
  openPicker(document, {
    picking,
    start,
    heedsRefusal: action === 'fold',
    onAct: decide,
    words: {
      act: message(action === 'fold' ? 'fold_this' : 'never_fold'),
      wider: message('pick_wider'),
      narrower: message('pick_narrower'),
      cancel: message('cancel'),
      label: message('pick_label'),
      refusal: (why) => message(`pick_refused_${why}`),
      language: interfaceLanguage(),
      dir: interfaceDirection(),
    },
  });
}
