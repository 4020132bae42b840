import Sequencer from "@jest/test-sequencer";

/** What takes minutes, by its path: the last suites to end are then short, and no core waits for one. */
const LONGEST = [/\/browser\/moods-/, /\/(browser|recalculated)\//];

/** @param {{ path: string }} test */
function rank({ path }) {
  const found = LONGEST.findIndex((part) => part.test(path));
  return found < 0 ? LONGEST.length : found;
}

/** Begins with the suites that take longest, also where no run before this one is known. */
export default class LongestFirst extends Sequencer {
  /** @override @param {Parameters<Sequencer["sort"]>[0]} tests */
  async sort(tests) {
    const usual = await super.sort(tests);
    return usual.sort((one, other) => rank(one) - rank(other));
  }
}
