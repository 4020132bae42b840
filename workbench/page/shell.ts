import { html, render } from "lit";
import { toolbar, type Tools } from "./toolbar";
import "./workbench.css";

/** The parts of the page that the rest fills. */
export interface Shell {
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly mirror: HTMLElement;
  readonly charts: HTMLElement;
}

const NARROWEST_PANE = 300;
const KEYBOARD_STEP = 20;

/** Draws the page once; what changes later changes through the elements it hands back. */
export function drawShell(tools: Tools): Shell {
  document.body.dataset.shown = "sheet";
  render(page(tools), document.body);
  return {
    grid: element(".wb-grid", HTMLElement),
    pane: element(".wb-pane", HTMLIFrameElement),
    mirror: element(".wb-mirror", HTMLElement),
    charts: element(".wb-charts", HTMLElement),
  };
}

/** One line under the grid: the selected cell's error, or what the workbench is doing. */
export function showStatus(text: string, isError = false): void {
  const status = element(".wb-status", HTMLElement);
  status.textContent = text;
  status.dataset.error = String(isError);
}

function page(tools: Tools): ReturnType<typeof html> {
  return html`
    <header class="wb-header">
      <h1>This is not Excel: the Partner Desk workbench</h1>
      ${toolbar(tools)}
    </header>
    <div class="wb-tabs" role="tablist" aria-label="What is shown">
      ${tab("sheet", "Sheet", true)} ${tab("pane", "Partner Desk pane", false)}
    </div>
    <main class="wb-main">
      <section class="wb-sheet" aria-label="Workbook">
        <div class="wb-stage">
          <div
            class="wb-grid"
            role="region"
            aria-label="Spreadsheet; Table view has the same cells as text"
          ></div>
          <div class="wb-charts"></div>
        </div>
        <div class="wb-status" role="status"></div>
        <div
          class="wb-mirror wb-hidden"
          role="region"
          aria-label="Cells of the sheet"
          tabindex="-1"
        ></div>
      </section>
      <button
        type="button"
        class="wb-splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the pane"
        @pointerdown=${dragSplitter}
        @keydown=${moveSplitter}
      ></button>
      <iframe class="wb-pane" title="Partner Desk pane" allow="clipboard-write"></iframe>
    </main>
  `;
}

function tab(shown: string, label: string, isSelected: boolean): ReturnType<typeof html> {
  return html`<button
    type="button"
    role="tab"
    data-shows=${shown}
    aria-selected=${String(isSelected)}
    @click=${() => {
      showPart(shown);
    }}
  >
    ${label}
  </button>`;
}

/** On a narrow screen, the sheet or the pane; on a wide one both stay. */
export function showPart(shown: string): void {
  document.body.dataset.shown = shown;
  for (const button of document.querySelectorAll<HTMLElement>(".wb-tabs button")) {
    button.ariaSelected = String(button.dataset.shows === shown);
  }
  window.dispatchEvent(new Event("resize"));
}

function dragSplitter(event: PointerEvent): void {
  const splitter = event.currentTarget;
  if (!(splitter instanceof HTMLElement)) return;
  splitter.setPointerCapture(event.pointerId);
  const move = ({ clientX }: PointerEvent): void => {
    setPaneWidth(window.innerWidth - clientX);
  };
  splitter.addEventListener("pointermove", move);
  splitter.addEventListener(
    "pointerup",
    () => {
      splitter.removeEventListener("pointermove", move);
    },
    { once: true },
  );
}

function moveSplitter({ key }: KeyboardEvent): void {
  const step = { ArrowLeft: KEYBOARD_STEP, ArrowRight: -KEYBOARD_STEP }[key];
  if (step !== undefined) {
    setPaneWidth(element(".wb-pane", HTMLElement).getBoundingClientRect().width + step);
  }
}

function setPaneWidth(pixels: number): void {
  const widest = window.innerWidth * 0.7;
  const width = Math.min(widest, Math.max(NARROWEST_PANE, pixels));
  document.body.style.setProperty("--pane-width", `${width}px`);
  window.dispatchEvent(new Event("resize"));
}

function element<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}
