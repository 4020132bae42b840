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

/** "co-founder", "vice-president", "c.r.o" and "CEOs" are roles as "founder" and "ceo" are. */
function isRole(word: string): boolean {
  return word
    .replaceAll(".", "")
    .split("-")
    .every((part) => part === "co" || [part, part.replace(/s$/u, "")].some(isRoleWord));
}

function isRoleWord(word: string): boolean {
  return ROLE_WORDS.has(word);
}
