const LETTERS_IN_ALPHABET = 26;
const BEFORE_A = 64;

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS_IN_ALPHABET)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS_IN_ALPHABET)) + letters;
  }
  return letters;
}

/** The column that letters stand for, counted from 0: A is 0, aa is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * LETTERS_IN_ALPHABET + letter.charCodeAt(0) - BEFORE_A;
  }
  return column - 1;
}
