/** Waiting that ends. */

/** The work's own result, or a rejection with `sentence` after `limit` milliseconds. */
export async function inTime<T>(work: Promise<T>, limit: number, sentence: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
