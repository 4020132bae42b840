import type { CopyKind } from "../../../src/xlsx/make-copy";

/** For whom each copy is, what of it stays live, and what goes with it. */
export const KIND_WORDS = {
  portable: {
    label: "Portable copy",
    about:
      "For colleagues without the add-in. Native formulas: change the share, and it recalculates. The answers go with it, those on every partner of this workbook.",
  },
  partner: {
    label: "Partner copy",
    about:
      "For the partner. Only the terms, its own economics and the plan; share and volume stay live. What is ours never enters the file.",
  },
  values: {
    label: "Values copy",
    about: "For the record. What the sheets show today, without formulas and without answers.",
  },
  full: {
    label: "Full copy",
    about:
      "For colleagues who have the add-in. All formulas stay live, and the answers go with it, those on every partner of this workbook.",
  },
} as const satisfies Record<CopyKind, { label: string; about: string }>;
