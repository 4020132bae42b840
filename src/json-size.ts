/** How much a JSON text holds, told without building any of it. */
export interface JsonLimits {
  /** Brackets within brackets. */
  readonly depth: number;
  /** Values, however small: millions of empty lists take more memory than their text. */
  readonly values: number;
}

/** Whether a text would, read as JSON, stay within the limits; a text that is no JSON may do either. */
export function isWithinLimits(text: string, { depth, values }: JsonLimits): boolean {
  let open = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at + 1);
    else if (character === "[" || character === "{") open += 1;
    else if (character === "]" || character === "}") open -= 1;
    if ("[{,".includes(character)) count += 1;
    if (open > depth || count > values) return false;
  }
  return true;
}

function endOfString(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
