/** Pixels that a letter of the labels takes on average. */
export const PIXELS_PER_LETTER = 6;
const MOST_LINES = 2;

/**
 * A label in at most two lines of so many letters, broken between words. What does not fit is left
 * out in the middle, because labels that begin alike differ at their ends.
 */
export function labelLines(label: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && longer.length <= longest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines.map((line) => cut(line, longest));
  return [cut(`${lines[0] ?? ""}…`, longest), cut(lines.at(-1) ?? "", longest)];
}

function cut(line: string, longest: number): string {
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
