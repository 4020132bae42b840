import type { SavedWorkbook } from "../page/storage";

/**
 * A workbook as Excel opens it another time: each sheet and each custom XML part has another id.
 * What the add-in keeps, its draft and its settings, still names the old ones.
 */
export function withOtherIds(
  { snapshot, state }: SavedWorkbook,
  newId: () => string,
): SavedWorkbook {
  const ids = new Map(Object.keys(snapshot.sheets ?? {}).map((id) => [id, newId()]));
  const parts = state as { xmlParts?: readonly object[] };
  const xmlParts = (parts.xmlParts ?? []).map((part) => ({ ...part, id: newId() }));
  return {
    snapshot: renamed(snapshot, ids) as SavedWorkbook["snapshot"],
    state: {
      ...(renamed({ ...parts, xmlParts: [], settings: {} }, ids) as object),
      ...keptOf(state),
      xmlParts,
    },
  };
}

function keptOf(state: unknown): object {
  const { settings = {} } = state as { settings?: object };
  return { settings };
}

/** Every key and text that is one of the ids, and JSON in texts, as the grid keeps its plugins'. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return renamedText(value, ids);
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [ids.get(key) ?? key, renamed(one, ids)]),
  );
}

function renamedText(text: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(text);
  if (id !== undefined || !text.startsWith("{")) return id ?? text;
  try {
    return JSON.stringify(renamed(JSON.parse(text), ids));
  } catch {
    return text;
  }
}
