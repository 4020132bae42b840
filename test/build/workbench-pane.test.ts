import { workbenchPane } from "../../scripts/workbench-pane.mjs";

const OFFICE = "https://appsforoffice.microsoft.com";

test("the workbench changes where office.js comes from, and puts its transport before it", () => {
  const page = `<script src="${OFFICE}/lib/1/hosted/office.js"></script><script src="functions.js"></script><script defer src="pane.js"></script>`;
  expect(workbenchPane(page)).toBe(
    '<script src="/pane-transport.js"></script><script src="/office-js/office.js"></script><script src="functions.js"></script><script defer src="pane.js"></script>',
  );
});

test("the workbench's policy allows no other host", () => {
  const page = `<meta content="script-src 'self' ${OFFICE};"><script src="${OFFICE}/lib/1/hosted/office.js"></script>`;
  expect(workbenchPane(page)).toContain("script-src 'self';");
});

test("a pane that loads no office.js is a mistake", () => {
  expect(() => workbenchPane("<script src='functions.js'></script>")).toThrow("office.js");
});
