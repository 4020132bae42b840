import type { Frame } from "playwright-core";
import { INPUTS } from "../../src/economics/inputs";
import { INTAKE_FIELDS } from "../../src/partner/intake-fields";
import { PAGES } from "../../taskpane/state/pages";
import { PLACE_IDS } from "../../taskpane/state/places";
import { WorkbenchSession } from "./harness";
import { openPage } from "./partner-from-empty";
import { openPane, openStep } from "./pane-stage";

jest.setTimeout(240_000);

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

/** Names of the code that are no words: those with a capital or an underscore inside. */
const KEYS = [...INPUTS, ...INTAKE_FIELDS]
  .map(({ key }) => key)
  .filter((key) => /[a-z][A-Z]|_/.test(key));
const NO_WORD = new RegExp(`\\b(?:[a-z]+_[a-z_]+|[A-Z]{2,}_[A-Z_]+|${KEYS.join("|")})\\b`, "g");

/** All that is read or spoken on the screen: folded text, placeholders, choices and labels too. */
const textsOn = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const spoken = [...document.querySelectorAll("[aria-label], [placeholder]")].flatMap((each) => [
      each.getAttribute("aria-label") ?? "",
      each.getAttribute("placeholder") ?? "",
    ]);
    const fields = [...document.querySelectorAll("input[type=text]")].map((field) =>
      field.getAttribute("aria-valuetext"),
    );
    return [document.body.textContent, ...spoken, ...fields].join("\n");
  });

test("no place and no page of the pane shows a name of the code", async () => {
  const { pane } = await openPane(session, { start: "sample" });
  const found: Record<string, readonly string[]> = {};
  const look = async (screen: string) => {
    const names = (await textsOn(pane)).match(NO_WORD) ?? [];
    if (names.length > 0) found[screen] = [...new Set(names)];
  };
  for (const place of PLACE_IDS) {
    await openStep(pane, place);
    await look(place);
  }
  for (const [page, { title }] of Object.entries(PAGES)) {
    if (page === "overview") continue;
    await openPage(pane, page, page === "memo" ? undefined : title);
    await look(page);
  }
  expect(found).toEqual({});
});
