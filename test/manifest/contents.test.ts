import packageJson from "../../package.json";
import { ACTIONS } from "../../taskpane/commands";
import {
  attributes,
  BOTH,
  DEVELOPMENT,
  elements,
  parse,
  PUBLISHED,
  resources,
} from "./manifest-document";

/** Limits of Office: longer texts are refused when the add-in is installed. */
const LIMITS = { resourceId: 32, shortString: 125, longString: 250 };

const FLOORS = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.12"],
];

describe.each(BOTH)("the $name manifest", ({ text }) => {
  const document = parse(text);

  test("has the version of package.json in four parts, the first from 1 on, as the store asks", () => {
    const versions = elements(document, "Version").map((each) => each.textContent);
    expect(versions).toEqual([`${packageJson.version}.0`]);
    expect(versions[0]).toMatch(/^[1-9]\d{0,3}(\.\d+){3}$/);
  });

  test("asks for the requirement sets that the code relies on, in both places", () => {
    const sets = elements(document, "Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(sets).toEqual([...FLOORS, ...FLOORS]);
  });

  test("resolves every resource it uses, and uses every resource it holds", () => {
    const used = new Set(attributes(document, "resid"));
    expect([...used].sort()).toEqual([...resources(document).keys()].sort());
  });

  test("keeps its texts within what Office takes", () => {
    const tooLong = (name: string, limit: number): string[] =>
      elements(document, name)
        .flatMap((group) => [...group.getElementsByTagNameNS("*", "String")])
        .map((each) => each.getAttribute("DefaultValue") ?? "")
        .filter((value) => value.length > limit);
    expect(tooLong("ShortStrings", LIMITS.shortString)).toEqual([]);
    expect(tooLong("LongStrings", LIMITS.longString)).toEqual([]);
    expect([...resources(document).keys()].filter((id) => id.length > LIMITS.resourceId)).toEqual(
      [],
    );
  });

  test("runs page, functions and pane in one runtime that stays", () => {
    const [runtimes] = elements(document, "Runtimes");
    const host = runtimes?.parentNode;
    expect(host?.nodeName).toBe("Host");
    const first = [...(host?.childNodes ?? [])].find((node) => node.nodeType === 1);
    expect(first).toBe(runtimes);
    const [runtime] = elements(document, "Runtime");
    const page = runtime?.getAttribute("resid");
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    const pages = [
      elements(document, "Page")[0]?.getElementsByTagNameNS("*", "SourceLocation")[0],
      elements(document, "Action")[0]?.getElementsByTagNameNS("*", "SourceLocation")[0],
      elements(document, "FunctionFile")[0],
    ];
    expect(pages.map((each) => each?.getAttribute("resid"))).toEqual([page, page, page]);
    expect(elements(document, "TaskpaneId")).toEqual([]);
  });

  const names = (within: ReturnType<typeof elements>[number] | undefined): (string | null)[] => [
    ...[...(within?.getElementsByTagNameNS("*", "FunctionName") ?? [])].map(
      ({ textContent }) => textContent,
    ),
  ];

  test("has a button for the pane, and one for each thing that is done from the ribbon", () => {
    const [ribbon] = elements(document, "OfficeTab");
    const [pane] = elements(document, "Action").map((action) =>
      action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type"),
    );
    expect(pane).toBe("ShowTaskpane");
    expect(names(ribbon)).toEqual(["WritePlan", "Sensitivity", "HandOver", "Help"]);
  });

  test("explains a number from the menu of its cell", () => {
    const [menu] = elements(document, "OfficeMenu");
    expect(menu?.getAttribute("id")).toBe("ContextMenuCell");
    expect(names(menu)).toEqual(["Explain"]);
  });

  test("calls no action that the pane does not take", () => {
    const wanted = elements(document, "FunctionName").map(({ textContent }) => textContent);
    expect(ACTIONS).toEqual(expect.arrayContaining(wanted));
  });

  test("never names a compiled add-in as its equal", () => {
    expect(elements(document, "EquivalentAddins")).toEqual([]);
  });
});

test("the development manifest puts DEV before every function's name", () => {
  const document = parse(DEVELOPMENT.text);
  const [namespace] = elements(document, "Namespace");
  expect(resources(document).get(namespace?.getAttribute("resid") ?? "")).toBe("DEV");
});

test("the published manifest puts nothing before the functions' names", () => {
  expect(elements(parse(PUBLISHED.text), "Namespace")).toEqual([]);
  expect(PUBLISHED.text).not.toContain("DEV");
});

test("the pane's address tells it the namespace that its manifest has", () => {
  const namespaceIn = ({ text }: { text: string }) =>
    new URL(resources(parse(text)).get("Pane.Url") ?? "").searchParams.get("functions");
  expect([namespaceIn(DEVELOPMENT), namespaceIn(PUBLISHED)]).toEqual(["DEV", null]);
});

test("a side-loaded build is another add-in than the published one", () => {
  const [first, second] = BOTH.map(({ text }) => {
    const document = parse(text);
    return [
      elements(document, "Id")[0]?.textContent,
      elements(document, "DisplayName")[0]?.getAttribute("DefaultValue"),
    ];
  });
  expect(first?.[0]).not.toBe(second?.[0]);
  expect(first?.[1]).toBe("Partner Desk (development)");
  expect(second?.[1]).toBe("Partner Desk");
});
