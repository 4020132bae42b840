import { headlineOf } from "../case/decision-headline";
import { inputsToGive, whereItTurns } from "../case/economic-changes";
import { economicDecision } from "../case/economic-decision";
import { inputDefinition } from "../economics/inputs";
import { parseBandRequest } from "../partner/share-band";
import { ok, type Problem, type Result } from "../result";
import { type AnswerTable, measureCell } from "./answer";
import { single, singleButZero } from "./cells";
import { writtenArgument } from "./model-argument";

const HEADING = [
  "Decision",
  "Headline",
  "Share from",
  "Share to",
  "Break-even deals at the low end",
  "Contribution at the low end",
  "What would change it",
];

const NOTHING_TO_OFFER: Problem = {
  kind: "unavailable",
  message: "There is no share to offer while the decision is open.",
};

/** The economic half of the decision, on the terms of the offer. */
export function partnerDecision(
  tier: unknown,
  contribution: unknown,
  inputs: unknown,
  preset?: unknown,
): Result<AnswerTable> {
  const request = parseBandRequest(single(tier), single(contribution), singleButZero(preset));
  if (!request.ok) return request;
  const written = writtenArgument(inputs);
  if (!written.ok) return written;
  const economics = { ...request.value, given: written.value.given };
  const found = economicDecision(economics);
  if (found.problem?.kind === "invalid") return { ok: false, problem: found.problem };
  const { code, offer, missing } = found;
  const headline = headlineOf({
    ...{ code, offer, tier: request.value.tier },
    open: missing.map((key) => inputDefinition(key).label.toLowerCase()),
  });
  const none = found.problem ?? NOTHING_TO_OFFER;
  const atLow = offer?.onOffer?.atLow;
  return ok([
    HEADING,
    [
      code,
      headline,
      offer?.low ?? none,
      offer?.high ?? none,
      atLow === undefined ? none : measureCell(atLow.breakevenDeals),
      atLow === undefined ? none : measureCell(atLow.programmeContribution),
      [...inputsToGive(missing), ...whereItTurns(economics)].join(" "),
    ],
  ]);
}
