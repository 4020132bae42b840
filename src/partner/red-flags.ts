import { TIER_NAMES } from "../policy/display-names";
import { RED_FLAGS, RED_FLAGS_CAP, RED_FLAGS_THAT_CAP, type RedFlag } from "../policy/red-flags";
import { inWords } from "../wording";
import { INTAKE_FIELDS } from "./intake-fields";
import { UNKNOWN, type IntakeRecord } from "./intake-record";
import type { CapEffect } from "./verdict";

const FLAGS = Object.keys(RED_FLAGS) as RedFlag[];

/** "Rush to sign", as the record asks it. */
function labelOf(flag: RedFlag): string {
  return INTAKE_FIELDS.find(({ key }) => key === flag)?.label ?? flag;
}

/** The flags that are up, in the order in which they are asked. */
export function raisedFlags({ red_flags: flags }: IntakeRecord): RedFlag[] {
  return FLAGS.filter((flag) => flags[flag] === true);
}

/** Flags that nobody has answered: never a guess, and so none of them is up. */
export function unansweredFlags({ red_flags: flags }: IntakeRecord): string[] {
  return FLAGS.filter((flag) => flags[flag] === UNKNOWN).map(labelOf);
}

/** What the flags do to the verdict: one is to be answered in writing, two or more cap the tier. */
export function redFlagEffect(
  record: IntakeRecord,
): { readonly effect: CapEffect; readonly sentence: string } | undefined {
  const raised = raisedFlags(record);
  const labels = inWords(raised.map(labelOf));
  if (raised.length === 0) {
    return undefined;
  }
  return raised.length < RED_FLAGS_THAT_CAP
    ? {
        effect: { kind: "answer-in-writing" },
        sentence: `Red flag: ${labels}. It is answered in writing before a contract.`,
      }
    : {
        effect: { kind: "cap", tier: RED_FLAGS_CAP },
        sentence: `Red flags: ${labels}. Two or more: ${TIER_NAMES[RED_FLAGS_CAP]} at most.`,
      };
}
