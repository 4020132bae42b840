import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import sirv from "sirv";
import { BUILD } from "../../scripts/paths.mjs";
import { writeRelease } from "../../scripts/release.mjs";
import { WorkbenchSession } from "./harness";
import { expectShown, goOn, openPane, openStep, type PaneStage, saved } from "./pane-stage";

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const CLIENT = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const temporary = mkdtempSync(path.join(tmpdir(), "partner-desk-published-"));
const site = path.join(writeRelease(temporary, "https://desk.example.com").folder, "site");
/** As a server without any setting serves it. */
const server = createServer(sirv(site));
const session = new WorkbenchSession();

let stage: PaneStage;
/** What the pane asked of Microsoft's server. */
const asked: string[] = [];

/** In Microsoft's place, its published client, and before it what answers it here. */
async function serveMicrosoftsClient(page: Page): Promise<void> {
  const transport = path.join(BUILD, "workbench/pane-transport.js");
  await page.route(`${MICROSOFT}**`, (route) => {
    const name = new URL(route.request().url()).pathname.split("/hosted/")[1]!;
    asked.push(name);
    const script = readFileSync(path.join(CLIENT, name), "utf8");
    const first = name === "office.js" ? readFileSync(transport, "utf8") : "";
    return route.fulfill({ contentType: "text/javascript", body: `${first}\n${script}` });
  });
}

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  await session.begin({ published: { folder: site, origin: `http://127.0.0.1:${port}` } });
  stage = await openPane(session, { start: "sample", prepare: serveMicrosoftsClient });
});

afterAll(async () => {
  await session.end();
  server.closeAllConnections();
  await once(server.close(), "close");
  rmSync(temporary, { recursive: true });
});

test("on a plain server it writes the plan, with no complaint and no request elsewhere", async () => {
  const { page, pane, faults } = stage;
  await openStep(pane, "plan");
  await goOn(pane);
  await expectShown(pane, ".message", "Written: ");
  await saved(pane);
  await page.evaluate(() => window.workbench.calculated());

  expect(await page.evaluate(() => window.workbench.value("Checks!B3"))).toBe("All checks pass");
  expect(asked).toContain("office.js");
  expect(faults).toEqual(asked.map((name) => `a request left this machine: ${MICROSOFT}${name}`));
});

test("the pane is the page that was packed, and the policy in it holds", async () => {
  const { html, refused } = await stage.pane.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        resolve(effectiveDirective);
      });
    });
    const page = await fetch("taskpane.html");
    void fetch("https://elsewhere.example/").catch(() => undefined);
    return { html: await page.text(), refused: await violation };
  });

  expect(html).toBe(readFileSync(path.join(site, "taskpane.html"), "utf8"));
  expect(refused).toBe("connect-src");
});
