/** Memory of a tab, as its process counts it after everything that can be given back was given back. */
import type { CDPSession } from 'puppeteer-core';

/** Bytes of script values and of the page's own objects (elements, texts, layout) that are still held. */
export interface Heap {
  readonly script: number;
  readonly page: number;
}

/** Rounds of collection: what the first one finalises, the next one frees. */
const ROUNDS = 3;

/** Collects garbage, then counts. */
export async function heapOf(session: CDPSession): Promise<Heap> {
  for (let round = 0; round < ROUNDS; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { script: usedSize, page: embedderHeapUsedSize };
}
