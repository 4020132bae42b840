import { readFileSync } from "node:fs";
import path from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(path.resolve("node_modules/axe-core/axe.min.js"), "utf8");

/** Rule and place of each violation in what is on screen, so that a failure can be read. */
export async function axeViolations(
  pane: Frame,
  within = "body",
  options: RunOptions = {},
): Promise<string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  // A button that comes alive changes its colours over a moment.
  await pane.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  const { violations } = await pane.evaluate(
    ([part, how]) =>
      (
        window as unknown as {
          axe: { run: (part: string, options: RunOptions) => Promise<AxeResults> };
        }
      ).axe.run(part, { resultTypes: ["violations"], ...how }),
    [within, options] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
