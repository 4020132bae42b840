import type { Page } from "playwright-core";
import type { FailureKind } from "../../../workbench/moods/mood-settings";
import { measuredTable } from "../moods-page";
import { calm, mood } from "../moods-stage";

/** Something that talks to the workbook in several requests, each of which is made to fail in turn. */
export interface SweptAct {
  /** Brings the workbook to where it is done, whatever was done before. */
  readonly prepare: () => Promise<unknown>;
  readonly run: () => Promise<Ending>;
  /** The same where it is not cancelled and nothing fails. */
  readonly complete?: () => Promise<Ending>;
  /** What may be said where it is not done. */
  readonly undone: RegExp;
  /** Only requests that are to be one step of Undo are made to fail. */
  readonly grouped?: boolean;
  /** Only requests that change something are refused, where others come as they come. */
  readonly changing?: boolean;
  /** What the workbook holds, where it is more or less than its whole picture. */
  readonly picture?: () => Promise<string>;
}

export interface Ending {
  readonly isDone: boolean;
  readonly said: string;
  /** Where the set-up of pages is refused, that is told as a remark. */
  readonly isRemarked?: boolean;
}

/** How often each fault was injected, and how often the act was done in spite of it. */
interface Tally {
  faults: number;
  done: number;
}

const FAILURES: readonly { readonly how: FailureKind; readonly words: string }[] = [
  { how: "refused", words: "refused" },
  { how: "timeout", words: "timed out" },
  { how: "halfway", words: "failed halfway" },
  { how: "lost", words: "answer lost" },
];

export const picture = (page: Page): Promise<string> =>
  page.evaluate(() => window.workbench.picture());
export const faults = (page: Page): Promise<number> =>
  page.evaluate(() => window.workbench.faults());

export function butForPrinting(found: string): string {
  return found.replace(/^.*: printed .*$/gm, "");
}

/** What the workbook holds once it is done and nothing fails. */
export async function wanted(page: Page, act: SweptAct): Promise<string> {
  await act.prepare();
  expect(await (act.complete ?? act.run)()).toMatchObject({ isDone: true });
  return pictureFor(page, act);
}

function pictureFor(page: Page, act: SweptAct): Promise<string> {
  return act.picture?.() ?? picture(page);
}

/**
 * Each request is made to fail in turn, in a run of its own. Where only those that change something
 * count, the others change nothing, and however they fail the add-in learns the same.
 */
async function sweep(page: Page, act: SweptAct, how: FailureKind): Promise<Tally> {
  const done = await wanted(page, act);
  const tally = { faults: 0, done: 0 };
  const counting = { grouped: act.grouped !== false, changing: act.changing ?? how !== "refused" };
  for (let from = 1; ; from += 1) {
    await act.prepare();
    const before = await pictureFor(page, act);
    const earlier = await faults(page);
    await mood(page, { failing: { from, times: 1, how, ...counting } });
    const ending = await act.run();
    await calm(page);
    if ((await faults(page)) === earlier) return tally;
    tally.faults += 1;
    const found = await pictureFor(page, act);
    const where = `request ${from} ${how}: ${JSON.stringify(ending)}`;
    if (ending.isDone) {
      tally.done += 1;
      const isSame = ending.isRemarked
        ? butForPrinting(found) === butForPrinting(done)
        : found === done;
      expect([where, isSame]).toEqual([where, true]);
    } else {
      expect([where, found === before]).toEqual([where, true]);
      expect(ending.said).toMatch(act.undone);
    }
  }
}

/** The sweeps over some acts, and the table of the page that says what they saw. */
export class Sweeps {
  private readonly tallies = new Map<string, Tally>();

  constructor(
    private readonly heading: string,
    private readonly acts: Readonly<Record<string, SweptAct>>,
  ) {}

  get cases(): readonly { readonly name: string; readonly how: FailureKind }[] {
    return Object.keys(this.acts).flatMap((name) => FAILURES.map(({ how }) => ({ name, how })));
  }

  /** How many faults were injected. */
  async run(page: Page, name: string, how: FailureKind): Promise<number> {
    const act = this.acts[name];
    if (act === undefined) throw new Error(`No act ${name}.`);
    const tally = await sweep(page, act, how);
    this.tallies.set(`${name} ${how}`, tally);
    return tally.faults;
  }

  table(): ReturnType<typeof measuredTable> {
    const cells = (name: string): string[] =>
      FAILURES.map(({ how }) => {
        const { faults: all, done } = this.tallies.get(`${name} ${how}`) ?? { faults: 0, done: 0 };
        return `${all}: ${all - done} told, as before; ${done} done`;
      });
    return measuredTable(this.heading, [
      ["Act", ...FAILURES.map(({ words }) => words)],
      ...Object.keys(this.acts).map((name) => [name, ...cells(name)]),
    ]);
  }
}
