import { randomIntegers } from "../../src/economics/random-integers";

test("seed 1 gives the integers of the authors' C program, started from splitmix32", () => {
  const next = randomIntegers(1);

  expect([next(), next(), next(), next(), next()]).toEqual([
    393288148, 2174103013, 3814759091, 2092745082, 1865176206,
  ]);
});

test("another seed gives other integers", () => {
  expect(randomIntegers(2)()).not.toBe(randomIntegers(1)());
});
