/** How the early script hands the page over to the content script: through the world that both run in. */
import type { EarlyFolds } from '../page/fold-early.ts';

/** The part of that world that both know. */
export interface Handover {
  cleanCopyEarly?: EarlyFolds;
}
