import bandCases from "../cases/bands.json";
import { parseBandRequest, shareBand } from "../../src/partner/share-band";

describe("the band of every case of the independent program", () => {
  test.each(bandCases.map((each) => [`${each.tier}, ${each.contribution}`, each] as const))(
    "%s",
    (_, { tier, contribution, expected }) => {
      const request = parseBandRequest(tier, contribution);
      if (!request.ok) {
        throw new Error(request.problem.message);
      }
      const band = shareBand(request.value);
      if (expected === null) {
        expect(band).toMatchObject({ ok: false, problem: { kind: "unavailable" } });
        return;
      }
      if (!band.ok) {
        throw new Error(band.problem.message);
      }
      const [low = NaN, high = NaN] = expected;
      expect(Math.abs(band.value.low - low)).toBeLessThan(1e-9);
      expect(Math.abs(band.value.high - high)).toBeLessThan(1e-9);
    },
  );
});
