const WARM_UP_SECONDS = 0.3;
const ROUNDS = 9;
/** In shorter rounds the clock and a passing garbage collection weigh too much. */
const ROUND_SECONDS = 0.05;

/**
 * The median processor seconds of one call of each work. Their rounds alternate, so that whatever
 * else the machine does meanwhile hits them alike.
 */
export function medianSeconds(works: readonly (() => void)[]): readonly number[] {
  const callsARound = works.map((work) => Math.ceil(ROUND_SECONDS / warmUp(work)));
  const rounds = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    works.forEach((work, index) => {
      const calls = callsARound[index] ?? 1;
      rounds[index]?.push(seconds(work, calls) / calls);
    });
  }
  return rounds.map(median);
}

/** Runs the work until the engine has made it fast; gives the seconds of a call. */
function warmUp(work: () => void): number {
  let spent = 0;
  let last = 0;
  while (spent < WARM_UP_SECONDS) {
    last = seconds(work, 1);
    spent += last;
  }
  return last;
}

/** Processor time, garbage collection included: a busy machine makes it little longer. */
function seconds(work: () => void, calls: number): number {
  const begun = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
