import { caseOf } from "../../src/case/case";
import { type BareRow, rowOf } from "../../src/case/portfolio-row";
import type { Draft, PartnerDraft } from "../../src/case/draft";

/** A draft never changes in place, so what was made of a partner holds until it is another one. */
const known = new WeakMap<PartnerDraft, BareRow>();

/** What the list and the portfolio say of a partner. */
export function partnerRow(id: string, partner: PartnerDraft): BareRow {
  const before = known.get(partner);
  if (before !== undefined) return before;
  const row = rowOf({ id, case: caseOf(partner) });
  known.set(partner, row);
  return row;
}

/** The same, if it has been asked for before. */
export function knownRow(partner: PartnerDraft): BareRow | undefined {
  return known.get(partner);
}

/**
 * Makes rows until all are there or the time is up.
 *
 * @param isTimeUp Asked after each row.
 * @returns How many rows are known now.
 */
export function makeRows({ partners }: Draft, isTimeUp: () => boolean): number {
  const all = Object.entries(partners);
  let count = 0;
  let hasTime = true;
  for (const [id, partner] of all) {
    if (known.has(partner)) {
      count += 1;
    } else if (hasTime) {
      partnerRow(id, partner);
      count += 1;
      hasTime = !isTimeUp();
    }
  }
  return count;
}

/** Every partner's row; quick once `makeRows` has made them. */
export function allRows({ partners }: Draft): readonly BareRow[] {
  return Object.entries(partners).map(([id, partner]) => partnerRow(id, partner));
}

/** The name that people see, whether or not the rest of the record can be read. */
export function shownName(partner: PartnerDraft): string {
  return caseOf(partner).partnerName ?? "Unnamed partner";
}
