import { scanXml, type XmlReader } from "../xml";
import { decodeText, LONGEST_RAW } from "./text";

/** The texts that cells name by their number; undefined where the part is damaged. */
export function sharedStringsIn(xml: string): readonly string[] | undefined {
  const texts: string[] = [];
  const rich = richText();
  const isWhole = scanXml(xml, {
    open: rich.open,
    text: rich.text,
    close: (name) => {
      rich.close(name);
      if (name === "si") texts.push(rich.taken());
    },
  });
  return isWhole ? texts : undefined;
}

/** A text in runs, each with a look of its own; how it is pronounced stands between them, left out. */
export function richText(): Required<Omit<XmlReader, "isDone">> & { readonly taken: () => string } {
  let whole = "";
  let isText = false;
  let isSpoken = false;
  return {
    open: (name) => {
      if (name === "rPh") isSpoken = true;
      else if (name === "t") isText = !isSpoken;
    },
    text: (content) => {
      if (isText && whole.length <= LONGEST_RAW) whole += content;
    },
    close: (name) => {
      if (name === "rPh") isSpoken = false;
      else if (name === "t") isText = false;
    },
    taken: () => {
      const text = decodeText(whole);
      whole = "";
      return text;
    },
  };
}
