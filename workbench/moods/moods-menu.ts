import { html, render } from "lit";
import type { MoodActions } from "./mood-actions";
import {
  CALM,
  type Failing,
  type FailureKind,
  type MoodSettings,
  NEWEST_SETS,
} from "./mood-settings";

type Template = ReturnType<typeof html>;
type Choices<Value extends string> = readonly (readonly [value: Value, label: string])[];

const UNDO_GROUPS: Choices<MoodSettings["undoGroups"]> = [
  ["work", "work"],
  ["refused", "are refused"],
  ["refusedForSheets", "are refused where a sheet is added or deleted"],
  ["refusedForManyFormulas", "are refused for many formulas at once"],
];
const FUNCTIONS: Choices<MoodSettings["functions"]> = [
  ["ready", "are registered"],
  ["unknown", "are not registered yet: #NAME?"],
  ["busy", "are starting: #BUSY!"],
];
const FAILURES: Choices<FailureKind | "none"> = [
  ["none", "succeed"],
  ["refused", "are refused"],
  ["halfway", "fail halfway"],
  ["timeout", "time out"],
  ["lost", "take effect, but their answers are lost"],
];
const EXCELS: Readonly<Record<MoodSettings["newestSet"], string>> = {
  "1.20": "today’s Excel",
  "1.17": "Excel 2024",
  "1.14": "Excel 2021",
  "1.12": "the oldest Excel we run in",
};
const SETS: Choices<MoodSettings["newestSet"]> = NEWEST_SETS.map(
  (set) => [set, `${EXCELS[set]}: ExcelApi ${set}`] as const,
);

const ONE_FAILURE: Failing = { from: 1, how: "refused", times: 1 };

/** The menu under the button: what Excel refuses from now on, and what it does at once. */
export function drawMoods(place: Element, actions: MoodActions): void {
  const again = (): void => {
    drawMoods(place, actions);
    tellMoods(actions);
  };
  const change = (settings: Partial<MoodSettings>): void => {
    void actions.set(settings).then(again);
  };
  const does = (work: () => unknown) => () => void Promise.resolve(work()).then(again);
  const { settings } = actions;
  const failing = settings.failing ?? ONE_FAILURE;
  render(
    html`
      <fieldset>
        <legend>From now on</legend>
        ${check("A cell is being edited", settings.cellEditFrom !== undefined, (isOn) => {
          change({ cellEditFrom: isOn ? 1 : undefined });
        })}
        ${check("The workbook is read-only", settings.isReadOnly, (isReadOnly) => {
          change({ isReadOnly });
        })}
        ${check("The structure is protected", actions.isStructureProtected, (isOn) => {
          does(() => actions.protectStructure(isOn))();
        })}
        ${choice("Undo groups", UNDO_GROUPS, settings.undoGroups, (undoGroups) => {
          change({ undoGroups });
        })}
        ${choice("Our functions", FUNCTIONS, settings.functions, (functions) => {
          change({ functions });
        })}
        ${choice("This is", SETS, settings.newestSet, (newestSet) => {
          change({ newestSet });
        })}
        ${choice("Requests", FAILURES, settings.failing?.how ?? "none", (how) => {
          change({ failing: how === "none" ? undefined : { ...failing, how } });
        })}
        ${number("from request", failing.from, (from) => {
          change({ failing: { ...failing, from } });
        })}
        ${number("this many", failing.times, (times) => {
          change({ failing: { ...failing, times } });
        })}
      </fieldset>
      <div class="wb-moods-now" role="group" aria-label="At once">
        ${act(
          "Reopen with other ids",
          does(() => actions.reopen()),
        )}
        ${act(
          "Undo the last save of the draft",
          does(() => actions.undoParts()),
        )}
        ${act(
          "Click Write plan before the pane starts",
          does(() => {
            actions.clickBeforePane("WritePlan");
          }),
        )}
        ${act(
          "Protect this sheet, or unprotect it",
          does(() => actions.protectSheet()),
        )}
        ${act(
          "Hide this sheet from the list of hidden ones",
          does(() => actions.hideSheet()),
        )}
        ${act(
          "Everything calm",
          does(() => actions.calm()),
        )}
      </div>
    `,
    place as HTMLElement,
  );
}

/** How many moods Excel is in stands on the button, for who closes the menu and forgets them. */
function tellMoods({ settings, isStructureProtected }: MoodActions): void {
  const button = document.querySelector('[data-tool="moods"]');
  if (button === null) return;
  const names = Object.keys(CALM) as (keyof MoodSettings)[];
  const others = names.filter((name) => settings[name] !== CALM[name]).length;
  const count = others + (isStructureProtected ? 1 : 0);
  button.textContent = count === 0 ? "Excel’s moods" : `Excel’s moods (${count})`;
}

function check(label: string, isOn: boolean, set: (isOn: boolean) => void): Template {
  const changed = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) set(currentTarget.checked);
  };
  return html`<label><input type="checkbox" .checked=${isOn} @change=${changed} />${label}</label>`;
}

function choice<Value extends string>(
  label: string,
  choices: Choices<Value>,
  present: Value,
  set: (value: Value) => void,
): Template {
  const changed = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const [chosen] = choices[currentTarget.selectedIndex] ?? [];
    if (chosen !== undefined) set(chosen);
  };
  return html`<label
    >${label}
    <select @change=${changed}>
      ${choices.map(
        ([value, words]) =>
          html`<option value=${value} .selected=${value === present}>${words}</option>`,
      )}
    </select></label
  >`;
}

function number(label: string, present: number, set: (value: number) => void): Template {
  const changed = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement)
      set(Math.max(1, currentTarget.valueAsNumber || 1));
  };
  return html`<label
    >${label} <input type="number" min="1" .value=${String(present)} @change=${changed}
  /></label>`;
}

function act(label: string, work: () => void): Template {
  return html`<button type="button" @click=${work}>${label}</button>`;
}
