import { lazyPart } from "../../taskpane/lazy-part";

test("a part that does not load says why, and loads when it is asked for again", async () => {
  const seen: string[] = [];
  let attempts = 0;
  const part = lazyPart(
    () => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("No network.")) : Promise.resolve("views");
    },
    () => {
      seen.push(part.state().kind);
    },
  );
  expect(part.state()).toEqual({ kind: "loading" });
  await part.load();
  expect(part.state()).toEqual({ kind: "failed", message: "No network." });
  await part.load();
  expect(part.state()).toEqual({ kind: "loaded", part: "views" });
  expect(seen).toEqual(["failed", "loading", "loaded"]);
});

test("a part that is there is not fetched again", async () => {
  let attempts = 0;
  const part = lazyPart(
    () => Promise.resolve((attempts += 1)),
    () => undefined,
  );
  await part.load();
  await part.load();
  expect(attempts).toBe(1);
});
