/**
 * A part of the page only while it is being developed: what was built anew is loaded anew. The
 * workbook stays when the pane and the functions change, and comes back from where it is saved when
 * the workbench itself does.
 */
new EventSource("/changes").addEventListener("message", ({ data }) => {
  if (data === "pane") window.workbench.openPane();
  else location.reload();
});
