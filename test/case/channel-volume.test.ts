import { channelVolume } from "../../src/case/channel-volume";

test.each([
  [0.05, {}, "within the 5% that one partner plausibly brings"],
  [0.06, {}, "above the 5% that one partner plausibly brings"],
  [0.3, {}, "above the 5% that one partner plausibly brings"],
  [0.448, {}, "out of reach: 30% is the most a programme should need"],
  [0.448, { plausibleShareOfChannel: 0.9 }, "within the 90% that this partner plausibly brings"],
  [0.95, { plausibleShareOfChannel: 0.9 }, "out of reach: 30% is the most"],
  [0.448, { volumeIsAccepted: true }, "accepted in writing, though 30% is the most"],
])("a need of %p of the channel beside %j is %s", (needed, reach, words) => {
  expect(channelVolume(needed, reach)).toContain(words);
});

test("says nothing of a part that nobody can work out", () => {
  expect(channelVolume("never", {})).toBeUndefined();
});
