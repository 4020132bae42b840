import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { BUILD, DIST, ROOT } from "../../scripts/paths.mjs";

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version: string;
        readonly resolved?: string;
        readonly integrity?: string;
        readonly dev?: boolean;
      }
    >
  >;
}
const LOCK = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as Lock;

interface Bill {
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly { readonly alg: string }[];
  }[];
}
const BILL_TEXT = readFileSync(path.join(DIST, "bill-of-materials.cdx.json"), "utf8");
const BILL = JSON.parse(BILL_TEXT) as Bill;

/** "lit 3.3.3", out of the first line of each part of a notice. */
function noticed(folder: string): Map<string, string> {
  const text = readFileSync(path.join(folder, "third-party-notices.txt"), "utf8");
  return new Map(
    text.split(/\n-{72}\n\n/).map((part) => {
      const [first = "", ...rest] = part.split("\n");
      return [first.replace(/ \(.*\)$/, ""), rest.join("\n")] as const;
    }),
  );
}

/** Packages whose code is inside the scripts of the add-in, as their source maps say. */
function packagesInside(): Set<string> {
  const folder = path.join(BUILD, "addin");
  const maps = readdirSync(folder).filter((name) => name.endsWith(".js.map"));
  expect(maps.length).toBeGreaterThan(5);
  const sources = maps.flatMap(
    (name) =>
      (JSON.parse(readFileSync(path.join(folder, name), "utf8")) as { sources: string[] }).sources,
  );
  const inside = sources.flatMap(
    (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
  );
  return new Set(inside);
}

test("every package inside the add-in's scripts is in the notice, with the words of its licence", () => {
  const notice = noticed(DIST);
  const names = [...notice.keys()].map((each) => each.replace(/ \S+$/, ""));

  expect(names).toEqual(expect.arrayContaining([...packagesInside()]));
  expect(names.length).toBeGreaterThan(5);
  const wordless = [...notice].filter(
    ([, words]) => !/copyright/i.test(words) || words.length < 500,
  );
  expect(wordless.map(([name]) => name)).toEqual([]);
});

test("the warehouse's script has a notice of its own", () => {
  const [[name, words] = ["", ""]] = [...noticed(path.join(DIST, "warehouse"))];

  expect(name).toMatch(/^valibot \d/);
  expect(words).toMatch(/copyright/i);
});

test("the bill of materials holds every package inside the scripts, each with its hash", () => {
  const locked = Object.entries(LOCK.packages)
    .filter(([place, { dev }]) => place !== "" && dev !== true)
    .map(([place, { version }]) => `${place.replace(/^.*node_modules\//, "")} ${version}`);
  const listed = BILL.components.map(({ name, version }) => `${name} ${version}`);

  expect(listed).toEqual(expect.arrayContaining([...noticed(DIST).keys()]));
  expect(locked).toEqual(expect.arrayContaining(listed));
  for (const { hashes } of BILL.components) {
    expect(hashes.map(({ alg }) => alg)).toContain("SHA-512");
  }
});

test("the bill of materials says neither when nor where it was made", () => {
  expect(BILL_TEXT).not.toMatch(/timestamp|serialNumber|"tools"/);
  expect(BILL.metadata.component.name).toBe("partner-desk");
});

/** A tool of the tests for other systems than the one that the lock file was written on. */
const OF_OTHER_SYSTEMS = /^node_modules\/@xarsh\/ooxml-validator-(darwin|linux|win32)-/;

test("every package of the lock file has a hash of its content and no address of its own", () => {
  const entries = Object.entries(LOCK.packages).filter(([place]) => place !== "");
  expect(entries.length).toBeGreaterThan(500);
  const loose = entries.filter(([, { integrity }]) => integrity?.startsWith("sha512-") !== true);

  expect(loose.map(([place]) => place).filter((place) => !OF_OTHER_SYSTEMS.test(place))).toEqual(
    [],
  );
  expect(loose.filter(([, { dev }]) => dev !== true)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test("the sources do not go with what is published", () => {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" });
  const telling = files.filter(
    (name) =>
      name.endsWith(".map") ||
      (/\.(js|css)$/.test(name) &&
        readFileSync(path.join(DIST, name), "utf8").includes("sourceMappingURL")),
  );
  expect(files).toContain("taskpane.js");
  expect(telling).toEqual([]);
});
