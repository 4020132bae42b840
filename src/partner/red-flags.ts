import { TIER_NAMES } from "../policy/display-names";
import { RED_FLAGS, RED_FLAGS_CAP, RED_FLAGS_THAT_CAP, type RedFlag } from "../policy/red-flags";
import { counted } from "../wording";
import { UNKNOWN, type IntakeRecord } from "./intake-record";
import type { QuestionEffect } from "../policy/forcing-questions";

const FLAGS = Object.keys(RED_FLAGS) as RedFlag[];

/** What the flags do to the verdict: one is to be answered in writing, two or more cap the tier. */
export function redFlagEffect({
  red_flags: flags,
}: IntakeRecord): { readonly effect: QuestionEffect; readonly sentence: string } | undefined {
  const [first, ...others] = FLAGS.filter((flag) => flags[flag] === true);
  if (first === undefined) {
    return undefined;
  }
  if (1 + others.length < RED_FLAGS_THAT_CAP) {
    const { says, answer } = RED_FLAGS[first];
    return {
      effect: { kind: "answer-in-writing" },
      sentence: `Red flag: ${says}. It is answered in writing before a contract: ${answer}.`,
    };
  }
  const raised = [first, ...others].map((flag) => RED_FLAGS[flag].says).join("; ");
  return {
    effect: { kind: "cap", tier: RED_FLAGS_CAP },
    sentence: `Red flags: ${raised}. Two or more: ${TIER_NAMES[RED_FLAGS_CAP]} at most.`,
  };
}

/** Flags that nobody has answered: never a guess, and so none of them is up. */
export function unansweredFlagsWarning({ red_flags: flags }: IntakeRecord): string[] {
  const open = FLAGS.filter((flag) => flags[flag] === UNKNOWN);
  if (open.length === 0) {
    return [];
  }
  if (open.length === FLAGS.length) {
    return ["None of the red flags has been answered yet: ask yes or no to each."];
  }
  const said = open.map((flag) => RED_FLAGS[flag].says).join("; ");
  const flagsOpen = counted(open.length, "red flag is", "red flags are");
  return [`${flagsOpen} not answered yet, whether ${said}.`];
}
