import { caseOf } from "../../../src/case/case";
import { currentPartner } from "../../../src/case/draft";
import type { Store } from "../../state/store";
import { copyTask } from "./copy-task";

/** A portable copy stays with us, so it is made at once where nothing is missing for it. */
export async function startPortableCopy({ state, send }: Store): Promise<void> {
  if (caseOf(currentPartner(state().draft)).plan.ok)
    await copyTask({ state: state(), send }, "portable");
}
