import { constants } from "node:fs";
import { access, chmod, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Writes a file that appears, or takes the old one's place, only when all of it is on the disk: it
 * is written beside it under another name first. What is no file, such as /dev/stdout, is written to.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const old = await stat(file).catch(() => undefined);
  if (old !== undefined && !old.isFile()) {
    await writeFile(file, bytes);
    return;
  }
  // A link stays one, and its target is replaced; a file that may not be written stays as it is.
  const target = old === undefined ? file : await realpath(file);
  if (old !== undefined) await access(target, constants.W_OK);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
  try {
    const part = await open(beside, "wx");
    try {
      await part.writeFile(bytes);
      await part.sync();
    } finally {
      await part.close();
    }
    if (old !== undefined) await chmod(beside, old.mode);
    await rename(beside, target);
  } catch (failure) {
    await rm(beside, { force: true });
    throw failure;
  }
}
