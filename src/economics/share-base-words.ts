import type { ShareBase } from "./inputs";

/** What a share is a fraction of, in a sentence. */
export const SHARE_BASE_WORDS: Readonly<Record<ShareBase, string>> = {
  NET: "net contract value",
  LIST: "list price",
  GROSS_PROFIT: "gross profit",
};
