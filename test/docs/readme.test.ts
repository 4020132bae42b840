import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";
import { ROOT } from "../../scripts/paths.mjs";

const README = readFileSync(path.join(ROOT, "README.md"), "utf8");

/** What a build or an install leaves behind is not part of the tree. */
const IGNORED = readFileSync(path.join(ROOT, ".gitignore"), "utf8").split("\n");

function foldersAtTheTop(): string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .filter((name) => !IGNORED.some((line) => line.replaceAll("/", "") === name))
    .sort();
}

test("the README names every folder at the top, and no folder that is not there", () => {
  const named = [...README.matchAll(/^([a-z]+)\/ +\S/gm)].map(([, folder]) => folder!);
  expect(named).toEqual(foldersAtTheTop());
});

test("every npm script that a document names exists", () => {
  const documents = ["README.md", "CONTRIBUTING.md", ...documentsOf("docs")];
  const named = documents.flatMap((document) => [
    ...readFileSync(path.join(ROOT, document), "utf8").matchAll(/npm run ([a-z:]+)/g),
  ]);
  expect(named.length).toBeGreaterThan(0);
  for (const [, script] of named) expect(Object.keys(packageJson.scripts)).toContain(script);
});

test("every file that a document links to exists", () => {
  for (const document of ["README.md", "CONTRIBUTING.md", ...documentsOf("docs")]) {
    const text = readFileSync(path.join(ROOT, document), "utf8");
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link!);
    for (const link of links) {
      const target = path.join(path.dirname(document), link);
      const siblings = readdirSync(path.join(ROOT, path.dirname(target)));
      expect(siblings).toContain(path.basename(target));
    }
  }
});

function documentsOf(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}
