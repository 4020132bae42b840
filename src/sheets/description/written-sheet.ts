import type { SheetDescription } from "./description";

/** What a file holds of a sheet; the kind does not matter to it. */
export type WrittenSheet = Omit<SheetDescription, "kind">;
