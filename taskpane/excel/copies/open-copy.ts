import { invalid, ok, type Result } from "../../../src/result";
import { reasonOf } from "../../reason-of";
import { codeOf, inExcel } from "../in-excel";

const AS_FILE = "The copy is made; save it as a file instead.";

/** Where Excel did what it was asked or did not, and nobody knows. */
const NO_ANSWER = ["ConnectionFailure", "Timeout"];

/** Opens a file as a new workbook beside this one; a person saves it there. */
export async function openCopy(bytes: Uint8Array): Promise<Result<void>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
    return invalid(`This version of Excel cannot open a new workbook from an add-in. ${AS_FILE}`);
  }
  try {
    const opening = Excel.createWorkbook(base64Of(bytes));
    void tellWhileEdited();
    await opening;
    return ok(undefined);
  } catch (error) {
    return invalid(
      NO_ANSWER.includes(codeOf(error) ?? "")
        ? "Excel did not say whether it opened the copy. Look among your windows before you make it again, or save it as a file."
        : `Excel did not open the copy: ${reasonOf(error)} ${AS_FILE}`,
    );
  }
}

/** What opens a workbook waits while a cell is edited, and says nothing of it: this is told. */
async function tellWhileEdited(): Promise<void> {
  try {
    await inExcel(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
  } catch {
    // What opens the workbook fails with its own words.
  }
}

/** More at a time would be more arguments than a call can have. */
const BYTES_AT_A_TIME = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let first = 0; first < bytes.length; first += BYTES_AT_A_TIME) {
    binary += String.fromCharCode(...bytes.subarray(first, first + BYTES_AT_A_TIME));
  }
  return btoa(binary);
}
