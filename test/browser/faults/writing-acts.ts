import type { Frame } from "playwright-core";
import type { WriteOutcome } from "../../../taskpane/excel/write/write-sheets";
import type { PaneWithProgram } from "../bundle-for-pane";
import { EVEN_WHERE_HIDDEN } from "../harness";
import type { MoodyAct } from "./mood-by-mood";
import type * as SmallWorkbook from "./small-workbook";
import { type Ending, picture } from "./sweep";

declare global {
  interface Window {
    small: typeof SmallWorkbook;
  }
}

export function writeSmall(pane: Frame, wish = { isCancelled: false }): Promise<WriteOutcome> {
  return pane.evaluate((given) => window.small.write(given), wish);
}

export function endingOf(outcome: WriteOutcome): Ending {
  if (outcome.kind === "written") {
    return { isDone: true, said: "", isRemarked: outcome.remarks.length > 0 };
  }
  return { isDone: false, said: outcome.kind === "failed" ? outcome.message : outcome.kind };
}

/** A writing into a workbook with a sheet of somebody else's, one over what people changed, one cancelled. */
export async function writingActs(
  opened: PaneWithProgram,
): Promise<Readonly<Record<string, MoodyAct>>> {
  const { page, pane } = opened;
  const ids = (): Promise<object> => pane.evaluate(() => window.small.known());
  const know = (known: object): Promise<void> =>
    pane.evaluate((given) => {
      window.small.know(given);
    }, known);
  const reloaded = async (): Promise<void> => {
    // Ids of before are what the pane knows of a workbook that is opened again.
    await opened.reloaded();
    await know(known);
    await pane.evaluate(() => {
      window.small.callOurs();
    });
  };
  let known: object = {};
  const keep = async (): Promise<() => Promise<void>> => {
    const [kept, itsIds] = [await page.evaluateHandle(() => window.workbench.keep()), await ids()];
    return async () => {
      await page.evaluate((workbook) => window.workbench.putBack(workbook), kept);
      known = itsIds;
      await know(itsIds);
    };
  };
  await reloaded();
  await pane.evaluate(() => window.small.withoutSheets());
  const withoutSheets = await keep();
  await writeSmall(pane);
  await pane.evaluate(() => window.small.addOwnFormat());
  await pane.evaluate(() => window.small.spoil());
  const spoilt = await keep();

  const on = { page, pane, reloaded };
  const act = (prepare: () => Promise<void>, isCancelled = false): MoodyAct => ({
    ...{ on, prepare },
    run: async () => {
      const ending = endingOf(await writeSmall(pane, { isCancelled }));
      return isCancelled ? { ...ending, isDone: ending.said === "cancelled" } : ending;
    },
    waits: async () => {
      const told = await pane.waitForFunction(
        () => (window.small.waits() ? "waits" : window.hasEnded && "ended"),
        undefined,
        EVEN_WHERE_HIDDEN,
      );
      return (await told.jsonValue()) === "waits";
    },
    picture: () => picture(page),
  });
  return {
    "write first": act(withoutSheets),
    "write again": act(spoilt),
    cancel: act(spoilt, true),
  };
}
