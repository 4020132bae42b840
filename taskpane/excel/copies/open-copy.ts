import { invalid, ok, type Result } from "../../../src/result";
import { reasonOf } from "../../reason-of";

/** Opens a file as a new workbook beside this one; a person saves it there. */
export async function openCopy(bytes: Uint8Array): Promise<Result<void>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
    return invalid("This version of Excel cannot open a new workbook from an add-in.");
  }
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return ok(undefined);
  } catch (error) {
    return invalid(`Excel did not open the copy: ${reasonOf(error)}`);
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
