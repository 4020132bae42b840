import {
  CHARTER,
  type CharterKey,
  type CharterPart,
  VALUE_KINDS,
} from "../policy/programme/charter";
import { inWords } from "../wording";
import { date, text, yesNo } from "../partner/answer-kinds";
import { isKnown, type Answer } from "../partner/intake-record";
import { asked, judgement, type JudgementField } from "./judgement";

function fieldOf({ section, label }: CharterPart): JudgementField<string | boolean> {
  if (section === "Signature" || section === "Balance") {
    return asked<boolean>(label, yesNo);
  }
  return asked<string>(label, section === "Dates" ? date : text);
}

const fields = Object.fromEntries(CHARTER.map((part) => [part.key, fieldOf(part)])) as Record<
  CharterKey,
  JudgementField<string | boolean>
>;

type Input = Readonly<Record<CharterKey, Answer<string | boolean>>>;

function missingIn(input: Input, isMeant: (part: CharterPart) => boolean): string[] {
  return CHARTER.filter((part) => isMeant(part) && !isKnown(input[part.key])).map(({ label }) =>
    label.charAt(0).toLowerCase().concat(label.slice(1)),
  );
}

/** ISO dates stand in the order of their text. */
function datesOutOfOrder({ crawlFrom, walkFrom, runFrom }: Input): boolean {
  const known = [crawlFrom, walkFrom, runFrom].filter(isKnown).map(String);
  return known.some((day, index) => index > 0 && day <= (known[index - 1] ?? ""));
}

/** Not written out on the charter: judged on it, or asked before anything else. */
const NOT_WRITTEN: readonly CharterPart["section"][] = ["Goals", "Balance", "Signature"];

/** Whether the charter can be signed, by both sides; the customer signs nothing. The value is there for all three sides, or there is none. */
export const charter = judgement({
  name: "charter",
  title: "Charter",
  fields,
  decisions: ["sign", "draft", "no charter"],
  decide: (input) => {
    const goals = missingIn(input, ({ section }) => section === "Goals");
    if (goals.length > 0) {
      return {
        decision: "no charter",
        reasons: [
          `There is value for all three sides or there is none; not written: ${inWords(goals)}.`,
          ...CHARTER.flatMap(({ key, label }) => {
            const kinds = VALUE_KINDS[key];
            return kinds === undefined || isKnown(input[key])
              ? []
              : [`${label} is one of these: ${kinds}.`];
          }),
        ],
        warnings: [],
      };
    }
    const parts = missingIn(input, ({ section }) => !NOT_WRITTEN.includes(section));
    const unbalanced = CHARTER.filter(
      ({ section, key }) => section === "Balance" && input[key] !== true,
    ).map(({ key }) => SIGNERS[key] ?? key);
    const unsigned = CHARTER.filter(
      ({ section, key }) => section === "Signature" && input[key] !== true,
    ).map(({ key }) => SIGNERS[key] ?? key);
    const reasons = [
      ...(parts.length > 0 ? [`Still to be written: ${inWords(parts)}.`] : []),
      ...(datesOutOfOrder(input)
        ? ["Crawl, walk and run start one after the other, never at once."]
        : []),
      ...(unbalanced.length > 0
        ? [
            `The exchange is not known to be balanced: would do less if the other side did: ${inWords(unbalanced)}.`,
          ]
        : []),
      ...(unsigned.length > 0
        ? [
            `The signature test is not passed: not known to sign it today as it stands: ${inWords(unsigned)}.`,
          ]
        : []),
    ];
    return reasons.length > 0
      ? { decision: "draft", reasons, warnings: [] }
      : {
          decision: "sign",
          reasons: [
            "Every part is written, the exchange is balanced, and both sides would sign it today.",
          ],
          warnings: [],
        };
  },
});

const SIGNERS: Partial<Record<CharterKey, string>> = {
  weWouldSign: "we",
  partnerWouldSign: "the partner",
  weStillWould: "we",
  partnerStillWould: "the partner",
};
