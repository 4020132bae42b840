import { readFileSync } from "node:fs";
import path from "node:path";
import { BUILD, DIST } from "../../scripts/paths.mjs";
import { serveWorkbench } from "../../scripts/workbench-server.mjs";

type Server = Awaited<ReturnType<typeof serveWorkbench>>;

let server: Server;

beforeAll(async () => {
  server = await serveWorkbench({ port: 0 });
});

afterAll(() => server.close());

function get(file: string): Promise<Response> {
  return fetch(new URL(file, server.address));
}

test("the workbench's page is at the address itself", async () => {
  const response = await get("");
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("<title>Partner Desk workbench</title>");
});

test.each(["functions.js", "functions.json", "taskpane.js"])(
  "%s is byte for byte what the build made for Excel",
  async (file) => {
    const served = Buffer.from(await (await get(file)).arrayBuffer());
    expect(served.equals(readFileSync(path.join(BUILD, "addin", file)))).toBe(true);
  },
);

test.each(["functions.js", "taskpane.js"])(
  "%s is what a publisher puts on a server, which does not say where the sources are",
  (file) => {
    const [here, there] = [path.join(BUILD, "addin", file), path.join(DIST, file)];
    const script = readFileSync(here, "utf8").replace(`\n//# sourceMappingURL=${file}.map`, "");
    expect(readFileSync(there, "utf8").trimEnd()).toBe(script.trimEnd());
  },
);

test("the pane gets Microsoft's client and the transport from this machine", async () => {
  const page = await (await get("taskpane.html")).text();
  expect(page).not.toContain("appsforoffice.microsoft.com");
  expect((await get("office-js/office.js")).status).toBe(200);
  expect((await get("pane-transport.js")).status).toBe(200);
});

test("every answer carries a policy that lets in nothing from elsewhere", async () => {
  for (const address of [server.address, new URL("taskpane.html", server.paneAddress)]) {
    const policy = (await fetch(address)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "")).not.toMatch(
      /https?:|\*|unsafe-eval/,
    );
  }
});

test("the pane is at an address of its own, which the page asks for", async () => {
  expect(`${await (await get("pane-address")).text()}/`).toBe(server.paneAddress);
  expect(server.paneAddress).not.toBe(server.address);
});

test("functions.json may be read from another origin, as Excel does; nothing else may", async () => {
  const allowed = async (file: string): Promise<string | null> =>
    (await get(file)).headers.get("access-control-allow-origin");
  expect(await allowed("functions.json")).toBe("*");
  expect(await allowed("functions.js")).toBeNull();
});

test("files outside the served folders are not there", async () => {
  expect((await get("office-js/..%2f..%2f..%2f..%2fpackage.json")).status).toBe(404);
  expect((await get("package.json")).status).toBe(404);
});

test("a port that is taken is no obstacle", async () => {
  const taken = Number(new URL(server.address).port);
  const second = await serveWorkbench({ port: taken });
  expect(second.address).not.toBe(server.address);
  expect((await fetch(second.address)).status).toBe(200);
  await second.close();
});

test("a page that listens hears what was built anew", async () => {
  const { body } = await get("changes");
  const reader = body!.getReader();
  server.reload("pane");
  const { value } = await reader.read();
  await reader.cancel();

  expect(new TextDecoder().decode(value)).toBe("data: pane\n\n");
});
