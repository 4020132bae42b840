import fc from "fast-check";
import { call, CellError } from "../functions/host";
import { GOOD_CALLS } from "../functions/good-calls";
import { hardArgument } from "./damaged";
import { notANumberIn, notASentence, assertDoorHolds } from "./door";
import "../../functions/functions";

/** A good call with up to three of its arguments replaced, or more arguments than it takes. */
const calls = fc
  .tuple(
    fc.constantFrom(...Object.entries(GOOD_CALLS)),
    fc.array(fc.tuple(fc.nat(12), hardArgument), { minLength: 1, maxLength: 3 }),
  )
  .map(([[name, good], hits]) => {
    const given = [...good];
    for (const [at, hit] of hits) given[at % (good.length + 1)] = hit;
    return { name, given };
  });

function wrongWith({ name, given }: { name: string; given: unknown[] }): unknown {
  try {
    return notANumberIn(call(name, ...given));
  } catch (failure) {
    return failure instanceof CellError ? notASentence(failure.message) : failure;
  }
}

test("a function of whatever cells hold gives numbers, texts, or an error with its sentence", async () => {
  await assertDoorHolds("Cells of a worksheet function", calls, wrongWith);
});
