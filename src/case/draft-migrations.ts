type Document = Readonly<Record<string, unknown>>;

/** Step n turns a stored draft of version n into version n + 1. */
export const DRAFT_MIGRATIONS: Readonly<Record<number, (document: Document) => Document>> = {
  1: withSheetsOfEachPartner,
};

/** Version 1 knew one set of sheets in a workbook, which was the open partner's. */
function withSheetsOfEachPartner(document: Document): Document {
  const { currentPartnerId, partners, sheetIds } = document;
  const ids = Object.entries(objectOr(sheetIds));
  const shared = ["partners", "portfolio", "comparison"];
  return {
    ...document,
    version: 2,
    programme: {},
    sheetGroups: [],
    sheetIds: Object.fromEntries(ids.filter(([kind]) => shared.includes(kind))),
    partners:
      typeof partners === "object" && partners !== null
        ? Object.fromEntries(
            Object.entries(partners).map(([id, partner]: [string, unknown]) => [
              id,
              {
                ...objectOr(partner),
                programme: {},
                sheetIds: Object.fromEntries(
                  id === currentPartnerId ? ids.filter(([kind]) => !shared.includes(kind)) : [],
                ),
              },
            ]),
          )
        : partners,
  };
}

function objectOr(value: unknown): Document {
  return typeof value === "object" && value !== null ? (value as Document) : {};
}
