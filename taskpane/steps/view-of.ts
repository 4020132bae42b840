import { message } from "../controls/cards";
import { reasonOf } from "../reason-of";
import { stepFrame } from "../controls/step-frame";
import { type PlaceId, placeOf } from "../state/places";
import { type AnswerPlace, QUESTION_VIEWS, type View } from "./views";

let answerViews: Readonly<Record<AnswerPlace, View>> | undefined;
let failure: string | undefined;

/** Brings the answers' code, which nobody needs before the first questions are answered. */
export async function loadAnswerViews(): Promise<void> {
  try {
    ({ ANSWER_VIEWS: answerViews } = await import(
      /* webpackChunkName: "answers" */ "./answer-views"
    ));
  } catch (error) {
    failure = reasonOf(error);
  }
}

export function viewOf(place: PlaceId): View {
  const views: Partial<Record<PlaceId, View>> = { ...QUESTION_VIEWS, ...answerViews };
  return views[place] ?? (() => notYet(place));
}

function notYet(place: PlaceId) {
  return stepFrame({
    heading: placeOf(place).title,
    body:
      failure === undefined
        ? message("info", "One moment…")
        : message(
            "error",
            `This part did not load: ${failure} Close the pane and open it again; nothing is lost.`,
          ),
  });
}
