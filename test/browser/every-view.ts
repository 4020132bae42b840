import type { Frame } from "playwright-core";
import { INPUTS } from "../../src/economics/inputs";
import { INTAKE_FIELDS } from "../../src/partner/intake-fields";
import { JUDGEMENTS } from "../../src/programme/judgements";
import { COPY_KINDS } from "../../src/xlsx/make-copy";
import { PAGES } from "../../taskpane/state/pages";
import { PLACE_IDS } from "../../taskpane/state/places";
import type { OfficeLook } from "../../taskpane/theme/office-theme";
import { axeViolations } from "./axe-violations";
import type { PaneStage } from "./pane-stage";

/** All that the pane can show, generated from its own lists: a new view is looked at unasked. */
interface View {
  readonly name: string;
  /** What to press, one after the other, from the list of all steps on. */
  readonly presses: readonly string[];
  /** What comes a while after the last press. */
  readonly waitsFor?: string;
}

/** What asks Excel before it says anything. */
const WAITS: Readonly<Record<string, Pick<View, "waitsFor">>> = {
  explain: { waitsFor: ".step .eyebrow" },
  selfCheck: { waitsFor: "#check-lines" },
};

export const PLACES_AND_PAGES: readonly View[] = [
  { name: "overview", presses: [] },
  ...PLACE_IDS.map((place) => ({ name: place, presses: [`#${place}-step`] })),
  ...Object.keys(PAGES)
    .filter((page) => page !== "overview")
    .map((page) => ({ name: page, presses: [`#${page}-page`], ...WAITS[page] })),
];

/** What opens inside of a page. */
export const WITHIN_PAGES: readonly View[] = [
  ...JUDGEMENTS.map(({ name }) => ({ name, presses: ["#programme-page", `#${name}-judgement`] })),
  ...["comparison", "portfolio"].map((view) => ({
    name: view,
    presses: ["#partners-page", `#${view}-view`],
  })),
  ...COPY_KINDS.map((kind) => ({
    name: `${kind} copy`,
    presses: ["#handover-page", `#copy-kind-${kind}`],
  })),
  { name: "found cells", presses: ["#handover-page", "#list-calls"], waitsFor: "#found-calls" },
  // A removed partner is gone from the list, so this comes last.
  { name: "removing", presses: ["#partners-page", '[aria-label="Remove Contoso"]'] },
  {
    name: "removed",
    presses: ["#partners-page", '[aria-label="Remove Contoso"]', "#remove-partner"],
  },
];

/** In place of a view whose code is on its way. */
const LOADING = ".late";

export async function openView(pane: Frame, { presses, waitsFor }: View): Promise<void> {
  const isOpen = (await pane.locator("#steps-button").getAttribute("aria-expanded")) === "true";
  if (!isOpen) await pane.locator("#steps-button").click();
  await pane.locator("#partners-page").waitFor();
  for (const [index, press] of presses.entries()) {
    if (index === 1) await closeInner(pane);
    // As a key would: what is locked takes a press too, and says why.
    await pane.locator(press).dispatchEvent("click");
  }
  await pane.locator(LOADING).waitFor({ state: "detached" });
  await pane
    .locator(waitsFor ?? "#step-heading")
    .first()
    .waitFor();
}

/** A page opens at what was open inside of it last. */
async function closeInner(pane: Frame): Promise<void> {
  await pane.locator("#steps-button", { hasText: "All steps" }).waitFor();
  await pane.locator(LOADING).waitFor({ state: "detached" });
  const back = pane.locator("#all-judgements, #partners-list");
  if ((await back.count()) > 0) await back.click();
}

const LOOKS = ["white", "colourful", "darkGrey", "black"] as const satisfies readonly OfficeLook[];
/**
 * As narrow as Excel makes a pane, as narrow as it opens it, and as wide as on the web; the first is
 * what 200% zoom leaves of 320.
 */
const WIDTHS = [160, 270, 320, 350];
const COLOURS_ALONE = { runOnly: ["color-contrast"] };

/** What is wrong with the view on screen, in every look and width; nothing, where all is well. */
export async function wrongHere(stage: PaneStage): Promise<readonly string[]> {
  const { page, pane } = stage;
  await pane.evaluate(() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  const wrong = [...(await codeNames(pane)), ...(await axeViolations(pane))];
  for (const look of LOOKS) {
    await wear(pane, look);
    if (look === "white") continue;
    const here = await axeViolations(pane, "body", COLOURS_ALONE);
    wrong.push(...here.map((each) => `${look}, ${each}`));
  }
  await wear(pane, "white");
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await axeViolations(pane, "body", COLOURS_ALONE);
  wrong.push(...forced.map((each) => `forced colours, ${each}`));
  await page.emulateMedia({ forcedColors: "none" });
  for (const width of WIDTHS) wrong.push(...(await wideAt(stage, width)));
  return wrong;
}

function wear(pane: Frame, look: OfficeLook): Promise<void> {
  return pane.evaluate((chosen) => {
    document.documentElement.dataset.officeLook = chosen;
  }, look);
}

/** The pane's frame at a width of its own, whatever the page around it leaves it. */
export async function fitPane(
  { page, pane }: PaneStage,
  width: number,
  height = 633,
): Promise<void> {
  await page.evaluate(
    ([wide, high]) => {
      const style = document.querySelector<HTMLElement>("iframe.wb-pane")?.style;
      for (const [name, value] of [
        ["position", "fixed"],
        ["inset", "0 auto auto 0"],
        ["z-index", "99999"],
        ["width", `${wide}px`],
        ["height", `${high}px`],
      ] as const) {
        style?.setProperty(name, value, "important");
      }
    },
    [width, height] as const,
  );
  // The frame takes its size a moment after the page around it gave it one.
  await pane.waitForFunction((wide) => window.innerWidth === wide, width);
}

/** Parts that reach beyond the pane, at this width. */
async function wideAt(stage: PaneStage, width: number): Promise<string[]> {
  await fitPane(stage, width);
  const beyond = await stage.pane.evaluate(() => {
    const page = document.documentElement;
    const main = document.querySelector(".pane-main");
    const inMain = (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0);
    return Math.max(page.scrollWidth - page.clientWidth, inMain);
  });
  return beyond > 0 ? [`${beyond} px too wide at ${width} px`] : [];
}

/** Names of the code that are no words: those with a capital or an underscore inside. */
const KEYS = [...INPUTS, ...INTAKE_FIELDS]
  .map(({ key }) => key)
  .filter((key) => /[a-z][A-Z]|_/.test(key));
const NO_WORD = new RegExp(`\\b(?:[a-z]+_[a-z_]+|[A-Z]{2,}_[A-Z_]+|${KEYS.join("|")})\\b`, "g");

/** Among all that is read or spoken here: folded text, placeholders, choices and labels too. */
async function codeNames(pane: Frame): Promise<string[]> {
  const texts = await pane.evaluate(() => {
    const spoken = [...document.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap(
      (each) => ["aria-label", "placeholder", "title"].map((name) => each.getAttribute(name) ?? ""),
    );
    const fields = [...document.querySelectorAll("input[type=text]")].map((field) =>
      field.getAttribute("aria-valuetext"),
    );
    // What a cell of the workbook shows is quoted as it stands there.
    const quoted = document.getElementById("found-calls")?.textContent ?? "";
    return [document.body.textContent.replace(quoted, ""), ...spoken, ...fields].join("\n");
  });
  return [...new Set(texts.match(NO_WORD) ?? [])].map((name) => `says “${name}”`);
}
