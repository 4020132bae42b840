import { inputDefinition } from "../../economics/inputs";
import type { WorkbookContent } from "../layout/content";
import type { Block, SheetDescription, SheetKind } from "../description/description";
import type { SheetNames } from "../description/sheet-names";
import { accountingBlock } from "./economics-accounting";
import { waterfallBlock, waterfallChart, waterfallOnWorkings } from "./economics-waterfall";
import { cashflowBlock, cashflowChart, curveBlock, curveChart } from "./economics-years";
import { stressBlock, zoneBlock } from "./economics-zone";
import { zoneChart, zoneOnWorkings } from "./zone-picture";
import { withDashes } from "../layout/dashes";
import { missingInputs } from "../layout/inputs-layout";
import { frameBlock, plainSheet, printSetup } from "../layout/frame";

/** What the pictures of Economics are drawn from, for the sheet of workings. */
export function picturesOnWorkings(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): readonly Block[] {
  return [waterfallOnWorkings(names), zoneOnWorkings(content, names, kinds)];
}

/** What both sides earn: deal zone, stress, waterfall, cash flow and the break-even curve. */
export function describeEconomics(
  content: WorkbookContent,
  names: SheetNames,
  kinds: readonly SheetKind[],
): SheetDescription {
  const sheet: SheetDescription = {
    ...plainSheet({
      kind: "economics",
      name: names.economics,
      columnWidthsInCharacters: [46, 18, 13, 14, 11, 11, 11, 11, 11, 11],
      blocks: [
        frameBlock(
          `Economics: ${content.partnerName}`,
          "Which shares both sides can live with, what a deal leaves, and when it pays.",
          names,
          missingInputs(names),
        ),
        zoneBlock(content, names),
        stressBlock(content, names),
        waterfallBlock(content, names),
        cashflowBlock(names),
        curveBlock(content, names),
        accountingBlock(content, names),
      ],
      print: printSetup(names.economics, content.partnerName),
    }),
    charts: [
      zoneChart(content, names, kinds),
      waterfallChart(names),
      cashflowChart(content, Number(inputDefinition("horizonYears").default)),
      curveChart(names),
    ],
  };
  return withDashes(sheet, names);
}
