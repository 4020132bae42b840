import type { IWorkbookData } from "@univerjs/core";

/** A workbook as it survives a reload: the grid's snapshot and what lies beside it. */
export interface SavedWorkbook {
  readonly snapshot: Partial<IWorkbookData>;
  readonly state: unknown;
}

const DATABASE = "partner-desk-workbench";
const STORE = "workbook";
/** The workbook on screen, and the one that was there before it was replaced. */
export type Slot = "current" | "previous";

export async function loadWorkbook(slot: Slot): Promise<SavedWorkbook | undefined> {
  const store = await openStore("readonly");
  return (await settled(store.get(slot))) as SavedWorkbook | undefined;
}

export async function saveWorkbook(slot: Slot, workbook: SavedWorkbook): Promise<void> {
  const store = await openStore("readwrite");
  // Through JSON: what cannot be stored as text would not survive in a file either.
  await settled(store.put(JSON.parse(JSON.stringify(workbook)), slot));
}

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await settled(opening);
  const transaction = database.transaction(STORE, mode);
  transaction.oncomplete = () => {
    database.close();
  };
  return transaction.objectStore(STORE);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's storage refused."));
    };
  });
}
