/** A file that is dropped anywhere on the page is opened here, not by the browser in its place. */
export function openDroppedFiles(open: (file: File) => void): void {
  const withFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener(
    "dragover",
    (event) => {
      if (withFiles(event)) event.preventDefault();
    },
    { capture: true },
  );
  window.addEventListener(
    "drop",
    (event) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) open(file);
    },
    { capture: true },
  );
}
