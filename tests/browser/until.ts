/** Asks again and again until the answer is good; after `patience` milliseconds the last answer is given as it is. */
export async function until<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean, patience = 8_000): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    const answer = await ask();
    if (isGood(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
