import { measuredTable } from "../moods-page";
import { calm } from "../moods-stage";
import type { ExcelMood, MoodyPlace } from "./excel-moods";
import type { Ending } from "./sweep";

/** Something that people do, in an Excel of any mood. */
export interface MoodyAct {
  readonly on: MoodyPlace;
  /** Brings the workbook to where it is done, in a calm Excel. */
  readonly prepare: () => Promise<unknown>;
  readonly run: () => Promise<MoodyEnding>;
  /** True when somebody reads that it waits until a cell is left, false when `window.hasEnded`. */
  readonly waits: () => Promise<boolean>;
  /** What the add-in still does by itself once Excel is calm again. */
  readonly settled?: () => Promise<unknown>;
  readonly picture: () => Promise<string>;
  /** Names of moods that do not come to it. */
  readonly untouchedBy?: readonly string[];
}

export interface MoodyEnding extends Ending {
  /** Cells that show an error keep their formulas, as is told. */
  readonly keepsErrors?: boolean;
}

type Acts = Readonly<Record<string, MoodyAct>>;

/** Each act in each mood, and the table of the page that says what became of it. */
export class MoodByMood {
  private readonly wanted = new Map<MoodyAct, string>();
  private readonly rows: (readonly string[])[] = [];

  constructor(
    private readonly heading: string,
    private readonly acts: Acts,
  ) {}

  async row(mood: ExcelMood): Promise<readonly string[]> {
    const cells: string[] = [];
    for (const [name, act] of Object.entries(this.acts)) {
      const isTouched = act.untouchedBy?.includes(mood.name) !== true;
      cells.push(isTouched ? await this.cell(act, mood, `${name}, ${mood.name}`) : "–");
    }
    this.rows.push([mood.name, ...cells]);
    return cells;
  }

  table(): ReturnType<typeof measuredTable> {
    return measuredTable(this.heading, [["Mood", ...Object.keys(this.acts)], ...this.rows]);
  }

  private async cell(act: MoodyAct, mood: ExcelMood, where: string): Promise<string> {
    const wanted = this.wanted.get(act) ?? (await whenCalm(act));
    this.wanted.set(act, wanted);
    return outcomeIn(mood, act, wanted, where);
  }
}

/** What the workbook holds where nothing stands in the way. */
async function whenCalm(act: MoodyAct): Promise<string> {
  await act.prepare();
  expect(await act.run()).toMatchObject({ isDone: true });
  await act.settled?.();
  return act.picture();
}

/**
 * What becomes of it, in few words. What is stored is as before or as wanted, what is not done is
 * said, and trying again does it once Excel is calm: nothing is lost, and nothing is there twice.
 */
async function outcomeIn(
  mood: ExcelMood,
  act: MoodyAct,
  wanted: string,
  where: string,
): Promise<string> {
  await act.prepare();
  const before = await act.picture();
  await mood.begin?.(act.on);
  await act.on.pane.evaluate(() => {
    window.hasEnded = false;
  });
  const running = act.run();
  const hasWaited = await isWaiting(running, act);
  if (hasWaited) await calm(act.on.page);
  const ending = await running;
  await calm(act.on.page);
  await mood.end?.(act.on);
  await act.settled?.();
  const found = await act.picture();
  const [isBefore, isWanted] = [found === before, found === wanted];
  if (ending.isDone && isWanted) return hasWaited ? "waits, then done" : "done";

  const { isDone, keepsErrors = false, said } = ending;
  const isInPart = isDone && keepsErrors;
  expect({ where, said, isKnown: isBefore || isWanted || isInPart }).toEqual({
    ...{ where, said, isKnown: true },
  });
  expect({ where, said, isTold: isInPart || (!isDone && said !== "") }).toEqual({
    ...{ where, said, isTold: true },
  });
  if (isWanted && !isBefore) return "told, then done";
  const again = await act.run();
  await act.settled?.();
  expect({ where, again, isWanted: (await act.picture()) === wanted }).toEqual({
    ...{ where, again: { ...again, isDone: true }, isWanted: true },
  });
  return isInPart ? "done but for errors" : "told, as before";
}

declare global {
  interface Window {
    hasEnded?: boolean;
  }
}

/** Until it ends, or says that it waits. */
async function isWaiting(running: Promise<unknown>, { on, waits }: MoodyAct): Promise<boolean> {
  const end = (): Promise<void> =>
    on.pane.evaluate(() => {
      window.hasEnded = true;
    });
  void running.then(end, end);
  return waits();
}
