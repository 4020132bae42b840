/** A page of its own: the pane is too narrow for it. A desktop Excel has no windows but a browser's. */
export function openInBrowser(page: string): void {
  const { href } = new URL(page, window.location.href);
  const isDesktop = Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1");
  if (isDesktop) Office.context.ui.openBrowserWindow(href);
  else window.open(href, "_blank", "noopener");
}
