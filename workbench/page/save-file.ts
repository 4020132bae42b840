import { fileNameFor } from "../../src/sheets/file-name";
import { fileTitle } from "../../src/xlsx/file-title";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Browsers begin a download a moment after the click. */
const FREED_AFTER_MILLISECONDS = 60_000;

/** Files that this page has given to the browser to save. */
export class SavedFiles {
  private last: Uint8Array | undefined;

  /** Saves a workbook under its own title; the answer is the file's name. */
  save(bytes: Uint8Array): string {
    this.last = bytes;
    const title = fileTitle(bytes);
    const name = fileNameFor(title.ok ? title.value : "");
    download(name, new Blob([new Uint8Array(bytes)], { type: XLSX }));
    return name;
  }

  /** The bytes of the newest file, if one was saved since the page was opened. */
  newest(): Uint8Array | undefined {
    return this.last;
  }

  forget(): void {
    this.last = undefined;
  }
}

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, FREED_AFTER_MILLISECONDS);
}
