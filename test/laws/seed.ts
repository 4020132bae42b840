import fc from "fast-check";

/**
 * Laws are tried on drawn values. The gate draws the same ones every time; `FRESH_SEED=1 npx jest
 * test/laws` draws new ones and prints their seed, and `FRESH_SEED=12345` draws those of a seed again.
 */
const SEED_OF_THE_GATE = 20260105;

const asked = process.env.FRESH_SEED;
if (asked === undefined) fc.configureGlobal({ seed: SEED_OF_THE_GATE });
else {
  const seed = asked === "1" ? Date.now() % 2 ** 31 : Number(asked);
  process.stdout.write(`The laws are tried from seed ${seed}.\n`);
  fc.configureGlobal({ seed });
}
