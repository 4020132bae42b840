/** Text that a program might take for something else, or lose. */
export const HARD_TEXTS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tafter a tab",
  "\rafter a return",
  "two\nlines",
  " spaces around ",
  "#N/A",
  "TRUE",
  "2026-03-02",
  "12%",
  "_x0041_ is no A",
  "a bell \u0007 and an escape \u001b",
  "<b>&amp;</b> \"quoted\" 'text'",
  "🤝 émoji",
  "שלום עולם",
  "مرحبا",
] as const;

/** As much as Excel holds in one cell. */
export const LONGEST_TEXT = `=${"x".repeat(32_766)}`;
