import { STAKES } from "../policy/programme/stakes";
import { inWords } from "../wording";
import { yesNo } from "../partner/answer-kinds";
import { asked, judgement } from "./judgement";

/** Whether both sides lose something if it fails. An unknown stake is none. */
export const skinInTheGame = judgement({
  name: "skin-in-the-game",
  title: "Skin in the game",
  fields: {
    ourMoney: asked("We put money in", yesNo),
    theirMoney: asked("They put money in", yesNo),
    ourRoadmap: asked("It is on our roadmap", yesNo),
    theirRoadmap: asked("It is on their roadmap", yesNo),
    ourSponsor: asked("Our sponsor shows up each quarter", yesNo),
    theirSponsor: asked("Their sponsor shows up each quarter", yesNo),
    mutualRisk: asked("Both carry part of the risk in writing", yesNo),
  },
  decisions: ["partnership", "handshake"],
  decide: (input) => {
    const ours = STAKES.filter(({ our }) => input[our] === true).map(({ label }) => label);
    const theirs = STAKES.filter(({ their }) => input[their] === true).map(({ label }) => label);
    const warnings = [
      ...STAKES.filter(({ our, their }) => (input[our] === true) !== (input[their] === true)).map(
        ({ label, our }) => `Only ${input[our] === true ? "we" : "they"} have ${label} in it.`,
      ),
      ...(input.mutualRisk === true ? [] : ["No risk is carried by both sides in writing."]),
    ];
    const say = (who: string, stakes: readonly string[]) =>
      stakes.length === 0
        ? `${who} lose nothing if it fails.`
        : `${who} lose ${inWords(stakes)} if it fails.`;
    const reasons = [say("We", ours), say("They", theirs)];
    if (ours.length === 0 || theirs.length === 0) {
      return {
        decision: "handshake",
        reasons: [
          "One side has nothing to lose, so this is a handshake and not a partnership.",
          ...reasons,
        ],
        warnings,
      };
    }
    return {
      decision: "partnership",
      reasons: ["Both sides have something to lose.", ...reasons],
      warnings,
    };
  },
});
