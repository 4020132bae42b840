import { strFromU8 } from "fflate";
import type { Parts } from "./parts";

/** The parts of a stranger's file as text, one at a time: all of them together would take too much. */
export class PartTexts {
  /** Capitals and small letters name the same part. */
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  constructor(parts: Parts) {
    this.parts = new Map(Object.entries(parts).map(([path, bytes]) => [path.toLowerCase(), bytes]));
  }

  get paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(path.toLowerCase());
    return bytes === undefined ? undefined : strFromU8(bytes);
  }
}
