/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (public domain), started from splitmix32:
 * integers from 0 to 2^32 − 1, the same for the same seed on every machine.
 */
export function randomIntegers(seed: number): () => number {
  let [a, b, c, d] = startState(seed);
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

function startState(seed: number): [number, number, number, number] {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [next(), next(), next(), next()];
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
