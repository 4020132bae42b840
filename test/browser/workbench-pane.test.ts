import { WorkbenchSession } from "./harness";

const session = new WorkbenchSession();

beforeAll(() => session.begin());
afterAll(() => session.end());

test("the pane answers while the grid is busy, as it does beside Excel", async () => {
  const { page, pane, assertFaultless } = await session.open({ start: "sample" });
  const frame = await pane();
  const answered: string[] = [];

  const grid = page.evaluate(() => {
    const until = performance.now() + 2000;
    while (performance.now() < until);
  });
  const answer = frame.evaluate(() => document.querySelector("h1")?.textContent);
  await Promise.all([
    grid.then(() => answered.push("grid")),
    answer.then(() => answered.push("pane")),
  ]);

  expect(answered).toEqual(["pane", "grid"]);
  assertFaultless();
});

test("only the pane's own address may stand in the frame, and only the page may hold it", async () => {
  const { page, pane } = await session.open({ start: "empty" });
  const frame = await pane();
  const policyOf = async (address: string): Promise<string> =>
    (await page.request.get(address)).headers()["content-security-policy"] ?? "";
  const [pageOrigin, paneOrigin] = [page.url(), frame.url()].map((url) => new URL(url).origin);

  expect(paneOrigin).not.toBe(pageOrigin);
  expect(await policyOf(page.url())).toContain(`frame-src ${paneOrigin};`);
  expect(await policyOf(frame.url())).toContain(`frame-ancestors ${pageOrigin};`);
});
