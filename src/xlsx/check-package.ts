import { partText, type Parts } from "./parts";

export interface PackageRules {
  /** A copy for people without the add-in holds none of our functions. */
  readonly mayCallOurFunctions: boolean;
  /** The moment that the properties must show. */
  readonly createdAt: string;
}

const OUR_CALLS = /_xldudf_|\b(?:PARTNER|REVSHARE|BREAKEVEN|GTM)[._][A-Z]+\(/i;

/** Year, month, day and time that every entry of the zip carries: 1980-01-01, 12:00. */
const ZIP_DATE = 0x0021;
const ZIP_TIME = 0x6000;

/** What is wrong with a file that is about to leave; an empty list for a sound one. */
export function packageProblems(parts: Parts, bytes: Uint8Array, rules: PackageRules): string[] {
  return [
    ...missingTargets(parts),
    ...untypedParts(parts),
    ...externalLinks(parts),
    ...addInReferences(parts),
    ...(rules.mayCallOurFunctions ? [] : ourFunctions(parts)),
    ...movingTimestamps(parts, bytes, rules.createdAt),
  ];
}

function relationsOf(parts: Parts): { path: string; target: string; isExternal: boolean }[] {
  return Object.keys(parts)
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) =>
      [...partText(parts, path).matchAll(/<Relationship\b[^<>]*>/g)].map(([element]) => ({
        path,
        target: attribute(element, "Target"),
        isExternal: attribute(element, "TargetMode") === "External",
      })),
    );
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? "";
}

function missingTargets(parts: Parts): string[] {
  return relationsOf(parts)
    .filter(({ isExternal }) => !isExternal)
    .map(({ path, target }) => ({ path, found: resolve(path, target) }))
    .filter(({ found }) => parts[found] === undefined)
    .map(({ path, found }) => `${path} points at ${found}, which is not in the file.`);
}

/** `xl/worksheets/_rels/sheet1.xml.rels` speaks for `xl/worksheets/sheet1.xml`. */
function resolve(relationsPath: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folder = relationsPath.split("/").slice(0, -2);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== ".") folder.push(step);
  }
  return folder.join("/");
}

function untypedParts(parts: Parts): string[] {
  const types = partText(parts, "[Content_Types].xml");
  const named = (element: string, name: string): Set<string> =>
    new Set(
      [...types.matchAll(new RegExp(`<${element}\\b[^<>]*>`, "g"))].map(([one]) =>
        attribute(one, name).toLowerCase(),
      ),
    );
  const extensions = named("Default", "Extension");
  const overrides = named("Override", "PartName");
  const paths = Object.keys(parts).filter((path) => path !== "[Content_Types].xml");
  const untyped = paths.filter(
    (path) =>
      !overrides.has(`/${path.toLowerCase()}`) &&
      !extensions.has((path.split(".").pop() ?? "").toLowerCase()),
  );
  const present = new Set(paths.map((path) => `/${path.toLowerCase()}`));
  return [
    ...untyped.map((path) => `${path} has no content type.`),
    ...[...overrides]
      .filter((path) => !present.has(path))
      .map((path) => `A content type is given for ${path}, which is not in the file.`),
  ];
}

function externalLinks(parts: Parts): string[] {
  return [
    ...relationsOf(parts)
      .filter(({ isExternal }) => isExternal)
      .map(({ path, target }) => `${path} points outside the file, at ${target}.`),
    ...Object.keys(parts)
      .filter((path) => path.startsWith("xl/externalLinks/"))
      .map((path) => `${path} is a link to another workbook.`),
  ];
}

/** A file that names an add-in asks everybody who opens it whether to trust that add-in. */
function addInReferences(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((path) => /^xl\/webextensions\//i.test(path))
    .map((path) => `${path} names an add-in.`);
}

function ourFunctions(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((path) => /^xl\/.*\.xml$/.test(path) && path !== "xl/sharedStrings.xml")
    .flatMap((path) => {
      const formulas = partText(parts, path).matchAll(
        /<(?:f|formula\d?|definedName|calculatedColumnFormula|c:f)\b[^<>]*>([^<]*)</g,
      );
      return [...formulas]
        .filter(([, formula = ""]) => OUR_CALLS.test(formula))
        .map(([, formula = ""]) => `${path} calls a function of the add-in: ${formula}`);
    });
}

function movingTimestamps(parts: Parts, bytes: Uint8Array, createdAt: string): string[] {
  const stamps = partText(parts, "docProps/core.xml").match(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g) ?? [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isFixed = view.getUint16(10, true) === ZIP_TIME && view.getUint16(12, true) === ZIP_DATE;
  return [
    ...stamps
      .filter((stamp) => stamp !== createdAt)
      .map((stamp) => `The properties show ${stamp} in place of ${createdAt}.`),
    ...(isFixed ? [] : ["The entries of the file carry the time at which it was written."]),
  ];
}
