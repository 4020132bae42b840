import { calm } from "../moods-stage";
import { type PaneStage, reloadPane, saved } from "../pane-stage";
import type { MoodyAct } from "./mood-by-mood";
import { importPartners, pictureOf } from "./pane-acts";
import type { SweptAct } from "./sweep";

type ImportAct = Pick<SweptAct, "prepare" | "run"> & Required<Pick<SweptAct, "picture">>;

/** Partners of a file come into an empty workbook, and into one that has some. */
export async function importActs(
  empty: PaneStage,
  beside: MoodyAct,
): Promise<Readonly<Record<string, SweptAct>>> {
  const { page, pane } = empty;
  const kept = await page.evaluateHandle(() => window.workbench.keep());
  const first: ImportAct = {
    prepare: async () => {
      await calm(page);
      await page.evaluate((workbook) => window.workbench.putBack(workbook), kept);
      await pane.evaluate(() => {
        window.localStorage.clear();
      });
      await reloadPane({ pane }, "empty");
    },
    run: async () => {
      await importPartners(pane);
      await saved(pane);
      return { isDone: true, said: "" };
    },
    picture: () => pictureOf({ page }),
  };
  const again: ImportAct = {
    ...{ prepare: beside.prepare, picture: beside.picture },
    run: async () => {
      await beside.run();
      await beside.settled?.();
      return { isDone: true, said: "" };
    },
  };
  // What is refused is said, and tried again until it is done.
  const never = { undone: /^$/, grouped: false };
  return {
    "into an empty workbook": { ...first, ...never },
    "beside other partners": { ...again, ...never },
  };
}
