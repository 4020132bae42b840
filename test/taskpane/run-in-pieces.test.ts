import type { InPieces } from "../../src/in-pieces";
import { runInPieces } from "../../taskpane/run-in-pieces";

/** Every piece takes longer than a slice may. */
function* slowPieces(pieces: number): InPieces<string> {
  for (let piece = 1; piece <= pieces; piece += 1) {
    const until = performance.now() + 13;
    while (performance.now() < until);
    yield piece / pieces;
  }
  return "done";
}

test("work pauses after each slice, and tells how far it has come", async () => {
  const happened: (number | "pause")[] = [];
  const value = await runInPieces(slowPieces(3), {
    onProgress: (done) => happened.push(Math.round(done * 3)),
    pause: () => {
      happened.push("pause");
      return Promise.resolve();
    },
    signal: new AbortController().signal,
  });
  expect(value).toBe("done");
  expect(happened).toEqual([1, "pause", 2, "pause", 3, "pause"]);
});

test("work that is cancelled stops at the next pause", async () => {
  const abort = new AbortController();
  const seen: number[] = [];
  const value = await runInPieces(slowPieces(3), {
    onProgress: (done) => seen.push(done),
    pause: () => {
      abort.abort();
      return Promise.resolve();
    },
    signal: abort.signal,
  });
  expect(value).toBeUndefined();
  expect(seen).toHaveLength(1);
});
