import { ok, type Result } from "../result";
import { scanXml } from "../xml";
import { partText } from "./parts";
import { unpack } from "./unpack";

/** The title among the properties of a workbook's file, empty when it has none. */
export function fileTitle(bytes: Uint8Array): Result<string> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const properties = partText(parts.value, "docProps/core.xml");
  const found = { isTitle: false, title: "" };
  scanXml(properties, {
    open: (name) => {
      found.isTitle = name === "title";
    },
    text: (text) => {
      if (found.isTitle) found.title += text;
    },
    close: () => {
      found.isTitle = false;
    },
  });
  return ok(found.title);
}
