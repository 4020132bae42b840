import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { ROOT } from "../../scripts/paths.mjs";
import { RELEASE_NAME, writeRelease } from "../../scripts/release.mjs";

const ORIGIN = "https://desk.example.com";

const temporary = mkdtempSync(path.join(tmpdir(), "partner-desk-package-"));
const first = writeRelease(path.join(temporary, "first"), ORIGIN);
const second = writeRelease(path.join(temporary, "second"), ORIGIN);
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const FILES = readdirSync(first.folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(first.folder, path.join(parentPath, name)))
  .map((name) => name.replaceAll(path.sep, "/"));

function bytes(name: string): Buffer {
  return readFileSync(path.join(first.folder, name));
}

const sha256 = (data: Uint8Array): string => createHash("sha256").update(data).digest("hex");

test("it holds what a server needs, what its owner has to know, and no sources", () => {
  expect(FILES).toEqual(
    expect.arrayContaining([
      ...["README.md", "LICENSE", "CHANGELOG.md", "SHA256SUMS"],
      ...["hosting/nginx.conf", "hosting/cloudfront-all.json"],
      ...["site/_headers", "site/staticwebapp.config.json"],
      ...["site/manifest.xml", "site/taskpane.html", "site/functions.js", "site/functions.json"],
      ...["site/help/index.html", "site/help/partner.tier.html", "site/assets/help-16.png"],
      ...["site/third-party-notices.txt", "site/bill-of-materials.cdx.json"],
    ]),
  );
  expect(FILES.filter((name) => /\.(map|ts)$/.test(name))).toEqual([]);
});

test("every address in it is of the origin that it was made for", () => {
  const manifest = bytes("site/manifest.xml").toString();
  const addresses = [...manifest.matchAll(/DefaultValue="(https:\/\/[^"]*)"/g)].map(
    ([, url]) => url!,
  );
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const { origin, pathname } = new URL(address);
    expect(origin).toBe(ORIGIN);
    expect(FILES).toContain(`site${pathname}`);
  }
  const texts = FILES.filter((name) => !name.endsWith(".png"));
  const others = /localhost|127\.0\.0\.1|partner-desk\.invalid/;
  expect(texts.filter((name) => others.test(bytes(name).toString()))).toEqual([]);
});

test("the checksums are those of every file but themselves", () => {
  const lines = bytes("SHA256SUMS").toString().trimEnd().split("\n");
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));

  expect([...sums.keys()].sort()).toEqual(FILES.filter((name) => name !== "SHA256SUMS").sort());
  expect([...sums].filter(([name, sum]) => sha256(bytes(name)) !== sum)).toEqual([]);
});

test("the zip holds the folder and nothing else, with its checksum beside it", () => {
  const zip = readFileSync(first.zip);
  const entries = Object.entries(unzipSync(zip));

  expect(entries.map(([name]) => name).sort()).toEqual(
    FILES.map((name) => `${RELEASE_NAME}/${name}`).sort(),
  );
  const different = entries.filter(
    ([name, data]) => !bytes(name.slice(RELEASE_NAME.length + 1)).equals(data),
  );
  expect(different.map(([name]) => name)).toEqual([]);
  expect(readFileSync(`${first.zip}.sha256`, "utf8")).toBe(`${sha256(zip)}  ${RELEASE_NAME}.zip\n`);
});

test("the same build gives the same zip, byte for byte, and no time of its making", () => {
  const [one, other] = [first, second].map(({ zip }) => readFileSync(zip));
  expect(one!.equals(other!)).toBe(true);
  // Bytes 10 to 13 of an entry are its time and date: 12:00 on 1 January 1980.
  expect(one!.subarray(10, 14)).toEqual(Buffer.from([0, 0x60, 0x21, 0]));
});

test.each([
  [[], "npm run package -- --origin https://"],
  [["--origin", "http://desk.example.com"], "is not an https address"],
])("asked for with %j, the command says what it needs and writes nothing", (words, sentence) => {
  const before = existsSync(path.join(ROOT, "release"));
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, "scripts/package.mjs"), ...words],
    { encoding: "utf8", env: { ...process.env, PARTNER_DESK_ORIGIN: undefined } },
  );
  expect([status, existsSync(path.join(ROOT, "release"))]).toEqual([2, before]);
  expect(stderr).toContain(sentence);
});
