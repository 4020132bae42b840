import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/paths.mjs";
import EQUIVALENT from "./equivalent.json";

interface Entry {
  readonly was: string;
  readonly becomes: string;
  readonly why: string;
}

const ENTRIES = Object.entries(EQUIVALENT as Readonly<Record<string, readonly Entry[]>>).flatMap(
  ([file, entries]) => entries.map((entry) => ({ file, ...entry })),
);

test.each(ENTRIES)(
  "$file still has the code of which a mutant changes nothing: $was",
  ({ file, was, becomes, why }) => {
    const code = readFileSync(path.join(ROOT, file), "utf8").replace(/\s+/g, " ");

    expect(code).toContain(was);
    expect(becomes).not.toBe(was);
    expect(why.length).toBeGreaterThan(20);
  },
);
