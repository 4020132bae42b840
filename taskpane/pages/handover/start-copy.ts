import { currentPartner } from "../../../src/case/draft";
import { planOf } from "../../state/plan-of";
import type { Store } from "../../state/store";
import { copyTask } from "./copy-task";

/** A portable copy stays with us, so it is made at once where nothing is missing for it. */
export async function startPortableCopy({ state, send }: Store): Promise<void> {
  if (planOf(currentPartner(state().draft)).ok)
    await copyTask({ state: state(), send }, "portable");
}
