import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";
import { ROOT } from "../../scripts/paths.mjs";

/** What a person does and waits for: counts, and never times. */
export interface Doings {
  /** Presses with the mouse; a list is opened with one and chosen from with another. */
  readonly clicks: number;
  /** Presses of keys that go somewhere or choose something; what is typed into a field is none. */
  readonly keys: number;
  readonly screens: number;
  readonly fields: number;
}

declare global {
  interface Window {
    doings: { -readonly [Name in keyof Doings]: Doings[Name] };
  }
}

/** Counts from now on, in the page itself. */
export async function countDoings(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const counts = { clicks: 0, keys: 0, screens: 1, fields: 0 };
    const typed = new Set<string>();
    let keyed: EventTarget | null = null;
    window.doings = counts;
    document.addEventListener(
      "click",
      ({ detail }) => {
        // What a key brings about is no click of a person.
        if (detail > 0) counts.clicks += 1;
      },
      { capture: true },
    );
    document.addEventListener(
      "keydown",
      ({ key, target }) => {
        keyed = target;
        const isField =
          target instanceof HTMLElement &&
          target.matches("select, textarea, input:not([type=radio], [type=checkbox])");
        if (!isField || key.length > 1) counts.keys += 1;
      },
      { capture: true },
    );
    document.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement && target !== keyed) counts.clicks += 2;
    });
    document.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLElement) || target.matches("select, [type=radio]")) return;
      typed.add(target.id);
      counts.fields = typed.size;
    });
    let seen = document.getElementById("step-heading")?.textContent ?? "";
    new MutationObserver(() => {
      const now = document.getElementById("step-heading")?.textContent ?? seen;
      if (now !== seen) counts.screens += 1;
      seen = now;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

export const doingsOf = (pane: Frame): Promise<Doings> => pane.evaluate(() => window.doings);

/** Kilobytes after gzip of all that the pane fetched of itself so far, office.js not among it. */
export async function kilobytesFetched(pane: Frame): Promise<number> {
  const names = await pane.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const own = [...new Set(names)].filter((name) => /^\/[\w.]+\.(js|css)$/.test(name));
  const sizes = own.map((name) => {
    const file = path.join(ROOT, "build/addin", name);
    try {
      return gzipSync(readFileSync(file)).length;
    } catch {
      // The workbench's transport, which stands in for Excel.
      return 0;
    }
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}
