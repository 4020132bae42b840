import { type Case, caseOf } from "../../src/case/case";
import type { PartnerDraft } from "../../src/case/draft";
import { FORCING_QUESTIONS, type QuestionId } from "../../src/policy/forcing-questions";
import type { PageId } from "./pages";
import { type PlaceId, placeOfField, placeOfInput, placeOfQuestion } from "./places";

/** The one thing to do next: what the button on the answer says, and where it leads. */
export interface NextStep {
  readonly words: string;
  readonly place: PlaceId;
  /** A page in place of a step. */
  readonly page?: PageId;
}

const QUESTION_WORDS: Readonly<Record<QuestionId, string>> = {
  customers: "name five customers",
  opening: "say what they opened with",
  jointValue: "state the joint value",
  economics: "give cost and volume",
  killCriteria: "write the four kill criteria",
  engagement: "settle who wins a shared account",
  acquisition: "test for an acquisition",
};

export function nextStepOf(partner: PartnerDraft): NextStep {
  const given = caseOf(partner);
  const { code } = given.decision;
  switch (code) {
    case "GO_BACK":
      return goBack(given);
    case "UNDECIDED":
      return undecided(given);
    case "TAKE_TO_MA":
      return { words: "hand the memo to M&A", place: "acquisition", page: "memo" };
    case "CO_MARKETING":
      return { words: "look at the joint value again", place: "jointValue" };
    case "NOT_AT_THESE_TERMS":
      return { words: "see what would change it", place: "share" };
    case "NO_CONTRACT_YET":
      return { words: QUESTION_WORDS.killCriteria, place: "killCriteria" };
    case "COUNTER_OFFER":
      return { words: "see what to offer", place: "share" };
    case "SIGN_NO_KICKOFF":
      return { words: QUESTION_WORDS.engagement, place: "engagement" };
    case "SIGN":
      return given.plan.ok
        ? { words: "write the plan", place: "plan" }
        : { words: "plan the first 90 days", place: "plan" };
  }
}

/** The customers are named at question 1, the rest of the demand where the partner is named. */
function goBack({ intake }: Case): NextStep {
  const demand = intake.ok ? intake.value.record.independent_demand_evidence : undefined;
  const isOpen = (key: "end_customer_relationships_pct" | "sales_team_size") =>
    demand === undefined || demand[key] === "unknown";
  return isOpen("end_customer_relationships_pct") || isOpen("sales_team_size")
    ? { words: "ask what demand they have", place: "start" }
    : { words: QUESTION_WORDS.customers, place: "customers" };
}

/** In the order in which they are asked, the model's inputs at the place of question 4. */
function undecided({ decision }: Case): NextStep {
  const { openQuestions, missingInputs, problem } = decision;
  const open = FORCING_QUESTIONS.find(
    ({ id }) => openQuestions.includes(id) || (id === "economics" && missingInputs.length > 0),
  );
  if (problem?.kind === "invalid" || open === undefined) {
    return { words: "mend what does not read", place: placeOfField(problem?.field) };
  }
  if (open.id !== "economics") {
    return { words: QUESTION_WORDS[open.id], place: placeOfQuestion(open.id) };
  }
  const place = placeOfInput(missingInputs[0]);
  return { words: place === "deal" ? "give share and deal" : QUESTION_WORDS.economics, place };
}
