import type { Browser, Frame, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium.mjs";
import { serveWorkbench, type Published } from "../../scripts/workbench-server.mjs";
import type { WorkbenchApi } from "../../workbench/page/workbench-api";
import { FIXTURE_METADATA, FIXTURE_SCRIPT } from "./fixture-functions";

const LONGEST_WAIT_MILLISECONDS = 120_000;

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

export interface OpenOptions {
  /** What is in the grid: nothing, or the sample partner as a newcomer finds it. */
  readonly start?: "empty" | "sample";
  /** Small functions with known answers in place of the built ones. */
  readonly functions?: "built" | "fixture";
  /** Done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly width?: number;
  readonly height?: number;
}

/** The built workbench in a browser, with the pane that was opened in it. */
export interface Opened {
  readonly page: Page;
  /** The pane's frame as it is now; another one after the workbook was replaced. */
  readonly pane: () => Promise<Frame>;
  /** Errors on the console, and requests that would have left this machine. */
  readonly faults: string[];
  /** Fails the test when the page complained or asked the network for something. */
  readonly assertFaultless: () => void;
}

/** A server and a browser for the tests of one file; every workbench opened starts fresh. */
export class WorkbenchSession {
  private browser: Browser | undefined;
  private used: Used | undefined;
  private server: Awaited<ReturnType<typeof serveWorkbench>> | undefined;

  async begin(wish: { readonly published?: Published } = {}): Promise<void> {
    [this.browser, this.server] = await Promise.all([
      launchChromium(),
      serveWorkbench({ port: 0, ...wish }),
    ]);
  }

  async end(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  /**
   * The page of the file's last test that asked for the same, as new: another one would take several
   * times as long. For tests that want nothing special of it, and one page at a time.
   */
  async openInTurn(start: "empty" | "sample"): Promise<Opened> {
    const last = this.used;
    this.used = undefined;
    if (last?.start === start && !last.hasGone()) {
      await last.renew();
      this.used = last;
      return last.opened;
    }
    await last?.opened.page.context().close();
    const opened = await this.open({ start });
    this.used = await usedAgain(opened, start);
    return opened;
  }

  async open(options: OpenOptions = {}): Promise<Opened> {
    if (this.browser === undefined || this.server === undefined) throw new Error("begin() first");
    const { address, paneAddress } = this.server;
    const { width = 1280, height = 800 } = options;
    const context = await this.browser.newContext({ viewport: { width, height } });
    // A test's own bound ends it: a slow machine is no fault of the page.
    context.setDefaultTimeout(LONGEST_WAIT_MILLISECONDS);
    const page = await context.newPage();
    const faults = watch(page, [address, paneAddress]);
    if (options.functions === "fixture") await serveFixture(page);
    await options.prepare?.(page);
    await page.goto(options.start === "empty" ? `${address}?start=empty` : address);
    await page.evaluate(() => window.workbench.ready);
    return {
      page,
      faults,
      pane: () => readyPane(page),
      assertFaultless: () => {
        if (faults.length > 0) throw new Error(faults.join("\n"));
      },
    };
  }
}

/** A page that the next test may have. */
interface Used {
  readonly start: "empty" | "sample";
  readonly opened: Opened;
  /** True once another page was loaded in its place. */
  readonly hasGone: () => boolean;
  readonly renew: () => Promise<void>;
}

async function usedAgain(opened: Opened, start: "empty" | "sample"): Promise<Used> {
  const { page, faults, pane } = opened;
  let hasGone = false;
  await pane();
  const kept = await page.evaluateHandle(async () => {
    const picture = await window.workbench.picture();
    return { workbook: window.workbench.keep(), picture };
  });
  page.on("load", () => {
    hasGone = true;
  });
  return {
    start,
    opened,
    hasGone: () => hasGone,
    renew: async () => {
      faults.length = 0;
      await page.unrouteAll();
      await (
        await pane()
      ).evaluate(() => {
        window.localStorage.clear();
      });
      await replaceWorkbook(page, () =>
        page.evaluate(({ workbook, picture }) => window.workbench.renew(workbook, picture), kept),
      );
    },
  };
}

/** The grid's engine says this when a formula that others read is replaced; it calculates right. */
const HARMLESS = "Dependency tree not found for treeId:";

function watch(page: Page, addresses: readonly string[]): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" || message.text().startsWith(HARMLESS)) return;
    faults.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => {
    faults.push(error.message);
  });
  page.on("request", (request) => {
    const url = request.url();
    const isHere =
      addresses.some((address) => url.startsWith(address)) || /^(data|blob|about):/.test(url);
    if (!isHere) faults.push(`a request left this machine: ${url}`);
  });
  return faults;
}

async function serveFixture(page: Page): Promise<void> {
  await page.route("**/functions.json", (route) => route.fulfill({ json: FIXTURE_METADATA }));
  await page.route("**/functions.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: FIXTURE_SCRIPT }),
  );
}

const PANE = "iframe.wb-pane";

/** A narrow page shows the sheet or the pane, and a frame that is not shown draws nothing. */
export const EVEN_WHERE_HIDDEN = { polling: 50 };

async function readyPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(`${PANE}[src]`, { state: "attached" });
  const [address, frame] = await Promise.all([element.getAttribute("src"), element.contentFrame()]);
  if (frame === null) throw new Error("The pane has no frame.");
  // Another workbook brings another visit of the pane, and the frame takes a moment to get there.
  const visit = visitOf(new URL(address ?? ""));
  await frame.waitForURL((url) => visitOf(url) === visit);
  await frame.waitForFunction(
    () => "Office" in window && "Excel" in window,
    undefined,
    EVEN_WHERE_HIDDEN,
  );
  await frame.evaluate(() => Office.onReady());
  return frame;
}

function visitOf(address: URL): string | null {
  return address.searchParams.get("visit");
}

/** Does what replaces the workbook, and waits until the pane is on its way to the new one. */
export async function replaceWorkbook(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.locator(PANE).getAttribute("src");
  await act();
  await page.waitForFunction(
    ([pane = "", was]) => document.querySelector(pane)?.getAttribute("src") !== was,
    [PANE, before ?? ""],
  );
}
