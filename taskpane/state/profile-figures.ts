import { isBlank } from "../../src/reading/blank";
import type { InputKey } from "../../src/economics/inputs";
import { BENCHMARKS } from "../../src/policy/benchmarks";
import type { ProfileName } from "../../src/policy/names";
import { caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import { asNumber, asPercent } from "../../src/wording";

/** An input of the model for which somebody has published a figure. */
export interface SourcedFigure {
  readonly key: InputKey;
  readonly value: number;
  readonly sentence: string;
  /** Whose figure it is, and of which year. */
  readonly source: string;
  /** Whether the partner's own figure stands there; that one is never replaced. */
  readonly isGiven: boolean;
}

/** The published figures are all of SaaS companies: no other profile gets one. */
const PROFILE_WITH_FIGURES: ProfileName = "saas";

/** Inputs that a profile may fill in: only those with a source, and only where nothing is given. */
export function sourcedFigures(
  profile: ProfileName,
  partner: PartnerDraft,
): readonly SourcedFigure[] {
  if (profile !== PROFILE_WITH_FIGURES) return [];
  const margin = benchmark("margin-subscription");
  const ratio = benchmark("cac-ratio");
  const { written } = caseOf(partner);
  const acv = written.ok ? written.value.given.acv : undefined;
  const figures: Omit<SourcedFigure, "isGiven">[] = [
    {
      key: "grossMargin",
      value: margin.low,
      sentence: `${asPercent(margin.low)} of ${margin.denominator}`,
      source: sourceOf(margin),
    },
  ];
  if (acv !== undefined) {
    const cost = ratio.low * acv;
    figures.push({
      key: "directCac",
      value: cost,
      sentence:
        `${asNumber(cost)}: ${asNumber(ratio.low)} times the net annual contract value. ${ratio.note ?? ""}`.trim(),
      source: sourceOf(ratio),
    });
  }
  return figures.map((figure) => ({
    ...figure,
    isGiven: !isBlank(partner.model[figure.key]),
  }));
}

function benchmark(id: string): (typeof BENCHMARKS)[number] {
  const found = BENCHMARKS.find((each) => each.id === id);
  if (!found) throw new Error(`no benchmark ${id}`);
  return found;
}

function sourceOf({ source, year }: { source: string; year: string | undefined }): string {
  return year === undefined ? source : `${source}, ${year}`;
}
