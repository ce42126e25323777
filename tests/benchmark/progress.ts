/** How far a run is, for whoever waits for it. */

/** Seconds as "45 s" or "3 min 20 s". */
export function inWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** One line on a run: pages done, rate, time left. `seconds` since the start. */
export function progressLine(done: number, total: number, failed: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `${inWords((total - done) / rate)} left` : 'starting';
  const trouble = failed ? `, ${failed} in error` : '';
  return `${done} of ${total} pages, ${rate.toFixed(1)} a second, ${left}${trouble}`;
}

/** Prints the line to standard error: in place on a terminal, else every ten seconds and at the end. */
export function startProgress(total: number): (failed: boolean) => void {
  const start = Date.now();
  let [done, failures, printed] = [0, 0, start];
  return (failed) => {
    done++;
    if (failed) failures++;
    const now = Date.now();
    const line = progressLine(done, total, failures, (now - start) / 1000);
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}${done === total ? '\n' : ''}`);
    else if (done === total || now - printed > 10_000) {
      printed = now;
      process.stderr.write(`${line}\n`);
    }
  };
}
