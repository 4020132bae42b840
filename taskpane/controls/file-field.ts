import { html, nothing, type TemplateResult } from "lit/html.js";
import { field, type FieldText } from "./field";

export interface FileField extends FieldText {
  /** What the browser's dialog offers first, as `accept` of an input says it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export const CSV_FILES = ".csv,.txt,text/csv,text/plain";

/** A file that somebody chooses. */
export function fileField({ accept, onFile, ...text }: FileField): TemplateResult {
  return field(
    text,
    ({ describedBy }) =>
      html`<input
        id=${text.id}
        type="file"
        accept=${accept}
        aria-describedby=${describedBy ?? nothing}
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can then be chosen again after it was put right.
          input.value = "";
        }}
      />`,
  );
}
