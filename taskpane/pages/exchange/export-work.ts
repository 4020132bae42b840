import { exportCsvInPieces, exportJson } from "../../../src/exchange/export-partners";
import { ok, type Result } from "../../../src/result";
import type { InPieces } from "../../../src/in-pieces";
import { counted } from "../../../src/wording";
import { isCopied, selectText } from "../../controls/copy-text";
import type { Exporting } from "../../state/exchange";
import { exportedInPieces } from "../../state/exported";
import type { Job } from "../../state/pages";
import type { Pane } from "../../state/pane-state";
import { workOnPage } from "./page-work";

/** What becomes of the text: a file, the clipboard, or a field to copy it from. */
export type Destination = "file" | "clipboard" | "screen";

interface Text {
  readonly text: string;
  readonly partners: number;
  readonly left: readonly string[];
}

export function exportPartners(pane: Pane, exporting: Exporting, to: Destination): Promise<void> {
  return workOnPage(pane.send, {
    half: "export",
    doing: "Putting the file together",
    start: () => textOf(pane, exporting),
    onDone: (text, tell) => deliver(pane, exporting, text, { to, tell }),
  });
}

function* textOf({ state }: Pane, { whose, format }: Exporting): InPieces<Result<Text>> {
  const { draft } = state;
  const ids = whose === "all" ? Object.keys(draft.partners) : [draft.currentPartnerId];
  const { partners, left } = yield* exportedInPieces(draft, ids);
  const text = format === "json" ? exportJson(partners) : yield* exportCsvInPieces(partners);
  return ok({ text, left, partners: partners.length });
}

async function deliver(
  { send }: Pane,
  exporting: Exporting,
  { text, partners, left }: Text,
  { to, tell }: { readonly to: Destination; readonly tell: (job: Job) => void },
): Promise<void> {
  const show = (how: string, shown?: string) => {
    send({ kind: "pageState", states: { exporting: { ...exporting, left, text: shown } } });
    tell({ kind: "done", message: `${counted(partners, "partner", "partners")} ${how}.` });
  };
  if (to === "screen") show("shown below", text);
  else if (to === "file") {
    saveFile(text, exporting);
    show("handed over as a file");
  } else if (await isCopied(text)) show("copied");
  else {
    show("shown and selected below, because copying is not allowed here: copy the text", text);
    selectText("exported-text");
  }
}

const KEPT_MILLISECONDS = 60_000;

/** Excel reads a CSV file as UTF-8 only when it begins with a byte-order mark. */
function saveFile(text: string, { format }: Exporting): void {
  const [content, type] =
    format === "json" ? [text, "application/json"] : [`\uFEFF${text}`, "text/csv"];
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `partners.${format}`;
  link.click();
  // Not every browser has taken hold of the data by the time the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MILLISECONDS);
}
