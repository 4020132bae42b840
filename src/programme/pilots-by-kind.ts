import { RECRUITED_AS } from "../policy/programme/recruiting";
import { asNumber, counted } from "../wording";
import type { JudgedRow } from "./asked-of-many";

/** What the pilots with one kind of partner brought together. */
export interface KindOfPilot {
  readonly kind: string;
  readonly pilots: number;
  readonly worked: number;
  readonly revenue: number;
  readonly qualifiedLeads: number;
}

const UNSAID = "kind not said";

/** Pilots side by side, by kind of partner: what worked most often first, then what brought most. */
export function pilotsByKind(rows: readonly JudgedRow[]): KindOfPilot[] {
  const kinds: readonly string[] = [...RECRUITED_AS, UNSAID];
  return kinds
    .map((kind): KindOfPilot => {
      const pilots = rows.filter(({ answers }) => kindOf(answers.archetype) === kind);
      const sum = (key: string) =>
        pilots.reduce((total, { answers }) => total + numberOr0(answers[key]), 0);
      const worked = pilots.filter(
        ({ decided }) => decided.ok && decided.value.decision === "worked",
      );
      return {
        ...{ kind, pilots: pilots.length, worked: worked.length },
        ...{ revenue: sum("revenue"), qualifiedLeads: sum("qualifiedLeads") },
      };
    })
    .filter(({ pilots }) => pilots > 0)
    .sort((one, other) => other.worked - one.worked || other.revenue - one.revenue);
}

/** Which kind of partner to go on with, or that none has worked. */
export function pilotsInWords(kinds: readonly KindOfPilot[]): string {
  const [best] = kinds;
  if (best === undefined || best.worked === 0) {
    return "No pilot has worked yet: do not build a programme on it.";
  }
  const { kind, worked, pilots, revenue, qualifiedLeads } = best;
  const leads = counted(qualifiedLeads, "qualified lead", "qualified leads");
  return `Go on with ${kind}: ${worked} of ${counted(pilots, "pilot", "pilots")} worked, with ${asNumber(revenue)} of revenue and ${leads}.`;
}

function kindOf(answer: unknown): string {
  return RECRUITED_AS.find((kind) => kind === answer) ?? UNSAID;
}

function numberOr0(answer: unknown): number {
  return typeof answer === "number" ? answer : 0;
}
