import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/paths.mjs";

interface Locked {
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};

// npm writes only what it could download for this machine, and then refuses its own lock file.
test("the lock file holds the native packages of every platform", () => {
  const missing = Object.entries(packages).flatMap(([holder, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !(`node_modules/${name}` in packages))
      .filter((name) => !(`${holder}/node_modules/${name}` in packages)),
  );
  expect(missing).toEqual([]);
});
