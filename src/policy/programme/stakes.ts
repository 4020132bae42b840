/** What a side can lose, checked on both sides. Source: docs/programme.md, skin in the game. */
export const STAKES = [
  { label: "money", our: "ourMoney", their: "theirMoney" },
  { label: "a place on the roadmap", our: "ourRoadmap", their: "theirRoadmap" },
  { label: "a sponsor's time each quarter", our: "ourSponsor", their: "theirSponsor" },
] as const;
