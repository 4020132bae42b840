import { assumptionsOf } from "../../src/economics/assumptions";
import { caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import { FORCING_QUESTIONS } from "../../src/policy/forcing-questions";
import { counted } from "../../src/wording";
import { type PlaceId, placeOfInput, placeOfQuestion, SECTIONS } from "./places";
import { rangeOf } from "../../src/case/offer-words";

/** A part of the case on the answer's page: how complete it is, and where it goes on. */
export interface Standing {
  readonly id: "real" | "structure" | "evidence" | "economics" | "offer" | "plan";
  readonly title: string;
  readonly words: string;
  readonly state: "open" | "begun" | "complete" | "detail";
  /** What is missing first, or where it begins. */
  readonly place: PlaceId;
}

export function standingsOf(partner: PartnerDraft): readonly Standing[] {
  return [
    questions(partner, "real"),
    questions(partner, "structure"),
    evidence(partner),
    economics(partner),
    offer(partner),
    plan(partner),
  ];
}

/** Question 4 is answered by the model, as soon as that has what it needs. */
function questions(partner: PartnerDraft, id: "real" | "structure"): Standing {
  const { answers, decision } = caseOf(partner);
  const given = answers.ok ? answers.value : {};
  const all = FORCING_QUESTIONS.filter(({ part }) => part === SECTIONS[id]);
  const isOpen = ({ id: question }: (typeof all)[number]) =>
    question === "economics"
      ? !caseOf(partner).model.ok || decision.missingInputs.length > 0
      : given[question] === undefined;
  const open = all.filter(isOpen);
  const [first = all[0]] = open;
  const question = first?.id ?? "customers";
  return {
    id,
    title: id === "real" ? "Real partner?" : "Structure right?",
    ...done(all.length - open.length, all.length),
    place:
      question === "economics"
        ? placeOfInput(decision.missingInputs[0])
        : placeOfQuestion(question),
  };
}

function evidence(partner: PartnerDraft): Standing {
  const { known, of } = caseOf(partner).decision.completeness;
  return { id: "evidence", title: "Evidence", ...done(known, of), place: "evidence" };
}

function done(count: number, of: number): Pick<Standing, "words" | "state"> {
  const state = count === of ? "complete" : count === 0 ? "open" : "begun";
  return { words: `${count} of ${of}`, state };
}

/** Inputs that nobody gave count at their defaults, and that is said. */
function economics(partner: PartnerDraft): Standing {
  const { model } = caseOf(partner);
  const base = { id: "economics", title: "Economics" } as const;
  if (!model.ok) return { ...base, words: "not yet", state: "open", place: "deal" };
  const { length } = assumptionsOf(model.value);
  const words = length === 0 ? "all given" : `${length} assumed`;
  return { ...base, words, state: "detail", place: "economics" };
}

function offer(partner: PartnerDraft): Standing {
  const { offer: found, decision } = caseOf(partner);
  const base = { id: "offer", title: "Offer and asks", place: "share" } as const;
  return found.ok && decision.offer !== undefined
    ? { ...base, words: rangeOf(found.value), state: "detail" }
    : { ...base, words: "none yet", state: "open" };
}

function plan(partner: PartnerDraft): Standing {
  const { plan: made } = caseOf(partner);
  const isWritten = partner.sheetIds.plan !== undefined;
  const base = { id: "plan", title: "90-day plan", place: "plan" } as const;
  if (isWritten) return { ...base, words: "written", state: "complete" };
  return made.ok
    ? { ...base, words: counted(made.value.milestones.length, "step", "steps"), state: "complete" }
    : { ...base, words: "not yet", state: "open" };
}
