import { CellError } from "./host";
import "../../functions/functions";
import { guarded } from "../../functions/cell";

test("a function of the second script answers later at first, and at once from then on", async () => {
  // A registry of its own, in which nothing has been fetched yet.
  await jest.isolateModulesAsync(async () => {
    const { later: fresh } = await import("../../functions/later");
    const policy = fresh("PARTNER.POLICY");
    const first = policy("api");

    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual(policy("api"));
  });
});

test("a problem in an answer that comes later is the same error as in one that comes at once", async () => {
  await jest.isolateModulesAsync(async () => {
    const { later: fresh } = await import("../../functions/later");
    const policy = guarded("PARTNER.POLICY", fresh("PARTNER.POLICY"));

    const refusal = await Promise.resolve(policy("software")).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CellError);
    expect(() => policy("software")).toThrow((refusal as CellError).message);
  });
});

test("a mistake of our own in an answer that comes later shows as a sentence", async () => {
  const broken = guarded("PARTNER.BROKEN", () => Promise.reject(new TypeError("x is missing")));
  await expect(broken()).rejects.toThrow(/^PARTNER\.BROKEN failed .*x is missing.*report/);
});
