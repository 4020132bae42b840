import type { Frame } from "playwright-core";
import { currentPartner, type Draft } from "../../src/case/draft";
import type { WorkbenchSession } from "./harness";
import { expectShown, openPane, type PaneStage, reloadPane } from "./pane-stage";
import { namesake, storedDraft, storeDraft } from "./stored-draft";

export const SAMPLE = "Brightwater Integrators";

export async function openList(pane: Frame): Promise<void> {
  const isOpen = (await pane.locator("#partner-button").getAttribute("aria-expanded")) === "true";
  if (!isOpen) await pane.locator("#partner-button").click();
  await pane.locator("#add-partner").waitFor();
}

export async function addPartner(pane: Frame, name: string): Promise<void> {
  await openList(pane);
  await pane.locator("#add-partner").click();
  await pane.fill("#intake-partner_name", name);
}

export async function openPartner(pane: Frame, name: string): Promise<void> {
  await openList(pane);
  await pane.locator("#partner-list .link-button", { hasText: name }).click();
  await expectShown(pane, "#partner-button", name);
}

export const namesInList = (pane: Frame): Promise<string[]> =>
  pane.locator("#partner-list .link-button").allInnerTexts();

/** The sample partner and others like it, as the pane finds them when it opens. */
export async function withOthers(
  session: WorkbenchSession,
  others: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): Promise<PaneStage & { readonly draft: Draft }> {
  const stage = await openPane(session, { start: "sample" });
  const before = await storedDraft(stage.pane);
  const more = Object.entries(others).map(([name, model], index) => [
    `partner-${index + 2}`,
    namesake(currentPartner(before), name, model),
  ]);
  const partners = { ...before.partners, ...Object.fromEntries(more) } as Draft["partners"];
  const draft = { ...before, partners };
  await storeDraft(stage.pane, draft);
  await reloadPane(stage);
  return { ...stage, draft };
}
