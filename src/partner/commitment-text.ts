/** From here on a commitment counts as multi-year. */
const MULTI_YEAR_MONTHS = 24;
const MONTHS_IN_YEAR = 12;

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  "twenty-four": 24,
  "twenty four": 24,
  "thirty-six": 36,
  "thirty six": 36,
};

const NUMBER = `\\d+(?:\\.\\d+)?|${Object.keys(NUMBER_WORDS).reverse().join("|")}`;
/** Of a range such as "12 to 24 months" only the lower end is promised, so it stands first. */
const SPAN = new RegExp(
  `(?<![\\w.,])(${NUMBER})(?:\\s*(?:-|–|to|or)\\s*(?:${NUMBER}))?(?:\\s*|\\s*-\\s*)(months?|mos?|years?|yrs?)\\b`,
  "g",
);
const SEVERAL_YEARS =
  /\bmulti[\s-]*(?:year|annual)|\b(?:several|multiple|a few|few|a couple of|a number of|many)\s+years\b/g;

/** Words before a span that make it something else than a promise. */
const NOT_PROMISED =
  /\b(?:no|not|never|without|past|last|previous|trailing|for the past)(?:\s+(?:a|an|any|the|yet|over|for))*\s*$/;
/** No such words are longer together; so every span is judged by as much text as the first. */
const LONGEST_BEFORE = 80;
/** Words after a span that make it an age or a history. */
const A_HISTORY =
  /^\s*(?:of\s+(?:experience|history)|in\s+(?:business|the\s+market)|old\b|ago\b|experience\b)/;

/**
 * The commitment that a text on sales targets speaks of, in months: 24, 36 or more. Twelve months
 * are not multi-year, and "several years" are taken for the least that means, two.
 */
export function commitmentMonthsInText(targets: string): number | undefined {
  const text = targets.toLowerCase().replace(/\s+/g, " ");
  const isPromise = (start: number, length: number) =>
    !NOT_PROMISED.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) &&
    !A_HISTORY.test(text.slice(start + length));

  const spans = [...text.matchAll(SPAN)]
    .filter((match) => isPromise(match.index, match[0].length))
    .map(([, amount = "", unit = ""]) => {
      const count = NUMBER_WORDS[amount] ?? Number(amount);
      return unit.startsWith("m") ? count : count * MONTHS_IN_YEAR;
    });
  const several = [...text.matchAll(SEVERAL_YEARS)]
    .filter((match) => isPromise(match.index, match[0].length))
    .map(() => MULTI_YEAR_MONTHS);

  const longest = Math.max(0, ...spans, ...several);
  return longest >= MULTI_YEAR_MONTHS ? longest : undefined;
}
