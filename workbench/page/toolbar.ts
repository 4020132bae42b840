import { html } from "lit";

/** What the buttons of the page's header do. */
export interface Tools {
  readonly startEmpty: () => Promise<void>;
  readonly loadSample: () => Promise<void>;
  readonly open: (file: File) => Promise<void>;
  readonly bringBack: () => Promise<void>;
  readonly download: () => Promise<void>;
  readonly portableCopy: () => void;
  readonly partnerCopy: () => void;
  readonly writePlan: () => void;
  readonly toggleTheme: () => void;
  /** Fills the menu of what Excel may refuse. */
  readonly drawMoods: (place: Element) => void;
}

type Template = ReturnType<typeof html>;

/** On a narrow screen the buttons for files wait behind one that shows them. */
export function toolbar(tools: Tools): Template {
  return html`
    <div class="wb-tools" role="toolbar" aria-label="Workbench">
      <button
        type="button"
        class="wb-files-button"
        data-tool="files"
        aria-expanded="false"
        aria-controls="wb-files"
        @click=${toggleFiles}
      >
        Workbook
      </button>
      <div class="wb-files" id="wb-files" role="group" aria-label="Workbook">
        ${working("empty", "Start empty", tools.startEmpty)}
        ${working("sample", "Load sample", tools.loadSample)}
        ${tool("open", "Open .xlsx", chooseFile)}
        <input
          type="file"
          class="wb-file"
          accept=".xlsx"
          aria-label="Workbook to open"
          tabindex="-1"
          hidden
          @change=${openChosen(tools.open)}
        />
        ${working("download", "Download .xlsx", tools.download)}
        ${tool("portable", "Portable copy", tools.portableCopy)}
        ${tool("partner", "Partner copy", tools.partnerCopy)}
        ${working("back", "Bring back", tools.bringBack, true)}
      </div>
      ${tool("write-plan", "Write plan", tools.writePlan)}
      <button type="button" data-tool="table" aria-pressed="false" @click=${toggleMirror}>
        Table view
      </button>
      <button type="button" data-tool="theme" aria-pressed="false" @click=${tools.toggleTheme}>
        Dark theme
      </button>
      <button
        type="button"
        data-tool="moods"
        aria-expanded="false"
        aria-controls="wb-moods"
        @click=${toggleMoods(tools.drawMoods)}
      >
        Excel’s moods
      </button>
      <div
        class="wb-moods"
        id="wb-moods"
        role="group"
        aria-label="Excel’s moods"
        hidden
        @keydown=${closeMoods}
      ></div>
    </div>
  `;
}

/** Offers the workbook that was replaced last, by its name, or nothing. */
export function offerToBringBack(name: string | undefined): void {
  const button = toolNamed("back");
  if (button === null) return;
  button.hidden = name === undefined;
  button.textContent = name === undefined ? "" : `Bring back “${name}”`;
}

export function toolNamed(name: string): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>(`[data-tool="${name}"]`);
}

function tool(name: string, label: string, work: (event: Event) => void): Template {
  return html`<button type="button" data-tool=${name} @click=${work}>${label}</button>`;
}

/** A button that waits until its work is done, so that nobody starts it twice. */
function working(name: string, label: string, work: () => Promise<void>, hidden = false): Template {
  const start = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLButtonElement) || isWaiting(currentTarget)) return;
    currentTarget.ariaDisabled = "true";
    void work().finally(() => {
      currentTarget.ariaDisabled = null;
    });
  };
  return html`<button type="button" data-tool=${name} ?hidden=${hidden} @click=${start}>
    ${label}
  </button>`;
}

/** Not `disabled`, which would take the focus away from who works with the keyboard. */
function isWaiting(button: HTMLButtonElement): boolean {
  return button.ariaDisabled === "true";
}

function chooseFile(): void {
  document.querySelector<HTMLInputElement>(".wb-file")?.click();
}

function openChosen(open: Tools["open"]): (event: Event) => void {
  return ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) void open(file);
    // The same file can be chosen again, as after it was mended.
    currentTarget.value = "";
  };
}

function toggleFiles({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const isOpen = document.querySelector(".wb-files")?.classList.toggle("wb-open") === true;
  currentTarget.ariaExpanded = String(isOpen);
  window.dispatchEvent(new Event("resize"));
}

function toggleMoods(draw: Tools["drawMoods"]): (event: Event) => void {
  return ({ currentTarget }) => {
    const menu = document.querySelector<HTMLElement>(".wb-moods");
    if (!(currentTarget instanceof HTMLElement) || menu === null) return;
    menu.hidden = !menu.hidden;
    currentTarget.ariaExpanded = String(!menu.hidden);
    if (!menu.hidden) draw(menu);
    window.dispatchEvent(new Event("resize"));
  };
}

/** Escape leads back to the button that opened the menu. */
function closeMoods({ key }: KeyboardEvent): void {
  if (key !== "Escape") return;
  const button = toolNamed("moods");
  button?.click();
  button?.focus();
}

function toggleMirror({ currentTarget }: Event): void {
  const mirror = document.querySelector<HTMLElement>(".wb-mirror");
  if (!(currentTarget instanceof HTMLElement) || mirror === null) return;
  const isHidden = mirror.classList.toggle("wb-hidden");
  mirror.tabIndex = isHidden ? -1 : 0;
  currentTarget.ariaPressed = String(!isHidden);
  window.dispatchEvent(new Event("resize"));
}
