import { asNumber, counted, inWords, moneyForPeople } from "../wording";
import { type Backtest, EXIT, type LevelTotal, type Move } from "./level-backtest";

const MOVE_WORDS: Readonly<Record<Move, (count: number) => string>> = {
  up: (count) => `${asNumber(count)} ${count === 1 ? "moves" : "move"} up`,
  stays: (count) => `${asNumber(count)} ${count === 1 ? "stays" : "stay"}`,
  down: (count) => `${asNumber(count)} ${count === 1 ? "moves" : "move"} down`,
  regrouped: (count) =>
    `${asNumber(count)} ${count === 1 ? "comes" : "come"} from a level that has no successor`,
  leaves: (count) => `${asNumber(count)} ${count === 1 ? "leaves" : "leave"} the programme`,
  "not placed": (count) => `${asNumber(count)} cannot be placed`,
};

/** What a back-test comes to: who moves, what it costs, and what is not known. Full sentences. */
export function backtestInWords(backtest: Backtest): string[] {
  const { partners, moves } = backtest;
  if (partners.length === 0) return ["There are no partners yet to try these levels on."];
  const told = (Object.keys(MOVE_WORDS) as Move[]).filter((move) => moves[move] > 0);
  const notPlaced = moves["not placed"];
  return [
    `Of ${counted(partners.length, "partner", "partners")} ${inWords(told.map((move) => MOVE_WORDS[move](moves[move])))}.`,
    ...(notPlaced === partners.length ? [] : [costInWords(backtest)]),
    ...(notPlaced === 0
      ? []
      : [
          "Who cannot be placed lacks an answer that decides; nothing is guessed, and the costs leave them out.",
        ]),
  ];
}

function costInWords({ before, after, costBefore, costAfter }: Backtest): string {
  const open = [...withoutCost(before, "today's"), ...withoutCost(after, "the new")];
  if (costBefore !== null && costAfter !== null) {
    const more = costAfter - costBefore;
    const change =
      more === 0
        ? "the same as today"
        : `${moneyForPeople(Math.abs(more))} ${more > 0 ? "more" : "less"} than today`;
    return `They cost ${moneyForPeople(costAfter)} a year, ${change}.`;
  }
  const known = costAfter === null ? "" : `They cost ${moneyForPeople(costAfter)} a year. `;
  return `${known}The change in cost cannot be said: no yearly cost is written for ${inWords(open)}.`;
}

function withoutCost(totals: readonly LevelTotal[], whose: string): string[] {
  return totals.filter(({ cost }) => cost === null).map(({ level }) => `${whose} ${level}`);
}

/** Levels on which nobody would stand. */
export function emptyLevels({ after, partners }: Backtest): string[] {
  return partners.length === 0
    ? []
    : after
        .filter((total) => total.partners === 0 && total.level !== EXIT)
        .map(({ level }) => `Nobody who can be placed lands on ${level}.`);
}
