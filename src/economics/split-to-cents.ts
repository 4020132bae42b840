/**
 * Amounts of 0 or more, each rounded to the cent so that they sum to the rounded total: 3.334,
 * 3.333 and 3.333 become 3.34, 3.33 and 3.33. The cents that rounding down leaves over go to the
 * largest remainders, the earlier amount first.
 */
export function splitToCents(amounts: readonly number[]): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const parts = amounts.map((amount, index) => {
    const cents = Math.floor(amount * 100);
    return { index, cents, remainder: amount * 100 - cents };
  });
  const whole = parts.reduce((sum, { cents }) => sum + cents, 0);
  const left = Math.round(total * 100) - whole;
  // Sorting keeps the order of equals.
  const byRemainder = [...parts].sort((a, b) => b.remainder - a.remainder);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return parts.map(({ index, cents }) => (cents + (raised.has(index) ? 1 : 0)) / 100);
}
