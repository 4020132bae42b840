import type { Result } from "../../src/result";
import { checkFileSize } from "../../src/xlsx/unpack";
import { downloadWorkbook } from "../files/download-workbook";
import { readWorkbookFile } from "../files/open-workbook";
import type { Model } from "../host/model";
import type { Replacing } from "./replacing";
import type { SavedFiles } from "./save-file";
import { showStatus } from "./shell";

/** Workbooks from files and into them. What went wrong is said, and then nothing was changed. */
export class Files {
  constructor(
    private readonly model: Model,
    private readonly replacing: Replacing,
    private readonly saved: SavedFiles,
  ) {}

  async open(file: File): Promise<void> {
    await telling(`Opening ${file.name}…`, async () => {
      const size = checkFileSize(file.size);
      if (!size.ok) return notOpened(file.name, size.problem.message);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await readWorkbookFile(file.name, bytes);
      if (!read.ok) return notOpened(file.name, read.problem.message);
      const { snapshot, finish, problem } = read.value;
      await this.replacing.replace(snapshot, () => finish(this.model));
      return { text: [`Opened ${file.name}.`, problem ?? ""].join(" ").trim() };
    });
  }

  async download(): Promise<void> {
    await telling("Writing the file…", async () => {
      const written: Result<Uint8Array> = await downloadWorkbook(this.model, new Date());
      if (!written.ok) return { text: written.problem.message, isError: true };
      return { text: `Saved as ${this.saved.save(written.value)}.` };
    });
  }
}

interface Outcome {
  readonly text: string;
  readonly isError?: boolean;
}

function notOpened(name: string, why: string): Outcome {
  return { text: `${name} was not opened. ${why}`, isError: true };
}

/** Says in the status line what is going on and then what came of it. */
async function telling(doing: string, work: () => Promise<Outcome>): Promise<void> {
  showStatus(doing);
  // The work keeps the page busy; without a frame between, nobody would see why.
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  try {
    const { text, isError = false } = await work();
    showStatus(text, isError);
  } catch (failure) {
    showStatus(`That failed, and nothing was changed. ${String(failure)}`, true);
    console.error(failure);
  }
}
