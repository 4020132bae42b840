import { BODIES, ROLE_WORDS, SEATS } from "../policy/not-a-person";

/** What stands between a person and the role or the body they act for. */
const BETWEEN = /[,;:()/|\n]|\s(?:-|–|—)\s|\bfor the\b|\bon behalf of\b/iu;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu;

/**
 * Whether a text names somebody: "Dana Whitlock, chair of the committee" does, "the partnership
 * committee" and "Head of Sales" do not. A name is what is left of a part once roles are taken out
 * of it, and a part that speaks of a body names nobody.
 */
export function namesAPerson(text: string): boolean {
  return text.split(BETWEEN).some((part) => {
    const words = (part.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/\.$/u, ""));
    return (
      !words.some((word, index) => BODIES.has(word) && !SEATS.has(words[index + 1] ?? "")) &&
      words.some((word) => !BODIES.has(word) && !isRole(word))
    );
  });
}

/** "co-founder" and "vice-president" are roles as their parts are. */
function isRole(word: string): boolean {
  return word.split(/[-.]/u).every((part) => part === "" || part === "co" || ROLE_WORDS.has(part));
}
