import { ok, type Result } from "../result";
import { partText } from "./parts";
import { plainText } from "./text";
import { unpack } from "./unpack";

/** The title among the properties of a workbook's file, empty when it has none. */
export function fileTitle(bytes: Uint8Array): Result<string> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const properties = partText(parts.value, "docProps/core.xml");
  const [, title = ""] = /<dc:title\b[^>]*>([^<]*)<\/dc:title>/.exec(properties) ?? [];
  return ok(plainText(title));
}
