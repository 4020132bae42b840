import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { DIST } from "../../scripts/paths.mjs";

const FILES = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(path.join(DIST, name)).isFile(),
);

function read(name: string): string {
  return readFileSync(path.join(DIST, name), "utf8");
}

test("nothing in dist/ names the machine that built it", () => {
  const texts = FILES.filter((name) => !name.endsWith(".png"));
  expect(texts).toEqual(
    expect.arrayContaining(["manifest.xml", "taskpane.html", "functions.js", "functions.json"]),
  );
  const local = texts.filter((name) => /localhost|127\.0\.0\.1/.test(read(name)));
  expect(local).toEqual([]);
});

test("every file that the manifest names is there", () => {
  const document = new DOMParser().parseFromString(read("manifest.xml"), "text/xml");
  const named = [...document.getElementsByTagName("*")]
    .map((element) => element.getAttribute("DefaultValue") ?? "")
    .filter((value) => value.startsWith("https://"))
    .map((address) => new URL(address).pathname.slice(1));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !existsSync(path.join(DIST, name)))).toEqual([]);
});

test("every help page that functions.json names is there", () => {
  const { functions } = JSON.parse(read("functions.json")) as {
    functions: { name: string; helpUrl: string }[];
  };
  const missing = functions.filter(
    ({ helpUrl }) => !existsSync(path.join(DIST, new URL(helpUrl).pathname.slice(1))),
  );
  expect(missing).toEqual([]);
});

test("the pane loads office.js, then its commands and functions.js at once, then its own script", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script\b([^>]*)>/g)].map(
    ([, attributes = ""]) => ({
      address: /\bsrc="([^"]*)"/.exec(attributes)?.[1],
      waits: /\b(defer|async|type="module")/.test(attributes),
    }),
  );
  expect(scripts).toEqual([
    { address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", waits: false },
    { address: "commands.js", waits: false },
    { address: "functions.js", waits: false },
    { address: "taskpane.js", waits: true },
  ]);
});

test("the pane's page carries a policy that lets in its own files and office.js only", () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
    read("taskpane.html"),
  )?.[1];
  expect(policy?.split(/;\s*/)).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]),
  );
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});

test("every help page carries a policy that lets it show text and do nothing else", () => {
  const pages = FILES.filter((name) => /^help[\\/].*\.html$/.test(name));
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(page))?.[1];
    expect(policy?.split("; ")).toEqual([
      ...[
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    ]);
    expect(read(page)).not.toMatch(/<(script|form|img|iframe|object)\b|\son\w+=/i);
  }
});
