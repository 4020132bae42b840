import { measure } from "../../src/economics/measures";
import { simulate, startSimulation } from "../../src/economics/simulate";
import { expectProblem, expectValue } from "./expect-result";
import { workedExample } from "./named-situations";

const contribution = (changes: Readonly<Record<string, unknown>>, seed = 1, trials = 16384) =>
  expectValue(simulate(workedExample(changes), { measure: "programmeContribution", seed, trials }));

describe("a simulation", () => {
  test("gives the same digits for the same seed", () => {
    const { mean, p10, p50, p90, chanceBelowZero } = contribution({
      deals: "6 to 20 likely 12",
      revshare: "N(0.2, 0.03)",
      cannibalization: "0.2 to 0.6",
    });

    expect([mean.value, p10.value, p50.value, p90.value, chanceBelowZero.value]).toEqual([
      150358.94690234686, -5857.527434648046, 136517.71917203022, 327162.98800215166,
      0.11187744140625,
    ]);
  });

  test.each([
    ["8 to 16", (8 + 16) / 2],
    ["6 to 20 likely 12", (6 + 4 * 12 + 20) / 6],
    ["6 to 20 likely 6", (6 + 4 * 6 + 20) / 6],
    ["N(15, 2)", 15],
  ])(
    "of deals of %s has the mean of the closed form, because deals enter linearly",
    (deals, at) => {
      const { mean } = contribution({ deals });
      const exact = expectValue(
        measure(workedExample({ deals: at }).inputs, "programmeContribution"),
      );

      expect(Math.abs(mean.value - exact)).toBeLessThan(3 * mean.error + 1e-6 * Math.abs(exact));
    },
  );

  test("of two inputs that multiply has the product of their means, for any seed", () => {
    const drawn = { deals: "6 to 20 likely 12", revshare: "10% to 30%" };
    const centre = workedExample({ deals: (6 + 48 + 20) / 6, revshare: 0.2 });
    const exact = expectValue(measure(centre.inputs, "programmeContribution"));

    for (const seed of [1, 2, 3, 4, 5]) {
      const { mean } = contribution(drawn, seed);
      expect(Math.abs(mean.value - exact)).toBeLessThan(3 * mean.error);
    }
  });

  test("has the percentiles of the closed form within three standard errors", () => {
    const { p10, p50, p90 } = contribution({ deals: "8 to 16" });
    const at = (deals: number) =>
      expectValue(measure(workedExample({ deals }).inputs, "programmeContribution"));

    for (const [estimate, deals] of [
      [p10, 8.8],
      [p50, 12],
      [p90, 15.2],
    ] as const) {
      expect(Math.abs(estimate.value - at(deals))).toBeLessThan(3 * estimate.error);
    }
  });

  test("is stable across seeds within the stated error", () => {
    const drawn = { deals: "N(15, 4)", revshare: "10% to 50% likely 20%", acv: "40000 to 60000" };
    const one = contribution(drawn, 11);
    const other = contribution(drawn, 12);

    for (const figure of ["mean", "p10", "p50", "p90", "chanceBelowZero"] as const) {
      const difference = Math.abs(one[figure].value - other[figure].value);
      expect(difference).toBeLessThan(3 * Math.hypot(one[figure].error, other[figure].error));
    }
  });

  test("converges faster than chance would", () => {
    const drawn = { deals: "6 to 20", revshare: "10% to 30%", retentionPartner: "0.8 to 0.95" };
    const few = contribution(drawn, 1, 1024).mean.error;
    const many = contribution(drawn, 1, 65536).mean.error;

    // Sixty-four times the trials: chance alone would divide the error by eight.
    expect(many).toBeLessThan(few / 16);
  });

  test("moves what was left blank along with what it follows", () => {
    const result = expectValue(
      simulate(workedExample({ revshare: "10% to 30%" }), { measure: "revsharePv" }),
    );
    const exact = expectValue(measure(workedExample().inputs, "revsharePv"));

    expect(Math.abs(result.mean.value - exact)).toBeLessThan(3 * result.mean.error);
  });

  test("counts trials that never pay as the highest values", () => {
    const result = expectValue(
      simulate(workedExample({ revshare: "50% to 100%" }), { measure: "breakevenDealsExact" }),
    );

    expect(result.neverShare).toBeGreaterThan(0.9);
    expect(result.p90.value).toBe(Infinity);
    expect(result.mean.value).toBe(Infinity);
    expect(result.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(
      Math.round((1 - result.neverShare) * result.trials),
    );
  });

  test("counts never above every number in percentiles too, where replicates differ", () => {
    // At a share above 70.08% no volume pays: close to nine trials in ten do.
    const drawn = workedExample({ cannibalization: 0, revshare: "43.5% to 72.8%" });
    const result = expectValue(simulate(drawn, { measure: "breakevenDealsExact", trials: 1600 }));

    expect(result.neverShare).toBeGreaterThan(0.09);
    expect(result.neverShare).toBeLessThan(0.1);
    expect(result.p90.value).toBeGreaterThan(result.p50.value);
    expect(result.p90.value).toBeLessThan(Infinity);
  });

  test("says that inputs are drawn independently, and how far cutting off moved a mean", () => {
    const cut = contribution({ cannibalization: "N(0.1, 0.2)", deals: "N(12, 2)" });

    expect(cut.notes[0]).toContain("drawn independently");
    expect(cut.truncated).toHaveLength(1);
    // The mean of a normal distribution above 0: 0.1 + 0.2·φ(−0.5)/Φ(0.5), next to nothing above 1.
    expect(cut.truncated[0]?.drawnMean).toBeCloseTo(0.1 + (0.2 * 0.3520653) / 0.6914625, 4);
    expect(cut.notes[1]).toBe(
      "Partner deals we would have won direct is cut off by what is allowed (a fraction from 0 to 1 (0% to 100%)): its mean moves from 10% to 20.18%.",
    );
    expect(contribution({ deals: "8 to 16" }).notes).toHaveLength(1);
  });

  test("leaves out trials to which the measure does not apply, and says how many", () => {
    const result = expectValue(
      simulate(workedExample({ directCac: "0 to 500000" }), {
        measure: "breakevenCannibalization",
      }),
    );

    expect(result.notApplicableShare).toBeGreaterThan(0.4);
    expect(result.notApplicableShare).toBeLessThan(0.6);
  });

  test("has a histogram of every finite trial in bins of a round width", () => {
    const { histogram, trials } = contribution({ deals: "8 to 16" });

    expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(trials);
    expect(new Set(histogram.map(({ from, to }) => to - from))).toEqual(new Set([20000]));
  });

  test("can be run piece by piece with the same result", () => {
    const model = workedExample({ deals: "8 to 16" });
    const request = { measure: "npv" };
    const simulation = expectValue(startSimulation(model, request));
    for (let piece = 0; piece < simulation.pieces + 2; piece += 1) simulation.runPiece();

    expect(simulation.result()).toEqual(simulate(model, request));
  });

  test.each([
    [{}, { measure: "npv" }, "No input is uncertain"],
    [{ deals: "8 to 16" }, { measure: "profit" }, "is not a measure"],
    [{ deals: "8 to 16" }, { measure: "npv", trials: 0 }, "trials is 0"],
    [{ deals: "8 to 16" }, { measure: "npv", trials: 1e9 }, "from 16 to 2,000,000"],
    [{ deals: "8 to 16" }, { measure: "npv", seed: 1.5 }, "seed is 1.5"],
    [{ deals: null, revshare: "0 to 1" }, { measure: "npv" }, "does not apply"],
  ])("%j with %j is refused", (changes, request, sentence) => {
    expect(expectProblem(simulate(workedExample(changes), request)).message).toContain(sentence);
  });
});
