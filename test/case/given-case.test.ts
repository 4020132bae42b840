import { Case } from "../../src/case/case";
import { readGivenCase } from "../../src/case/given-case";
import long from "../cases/found/long.json";
import noDeals from "../cases/found/nodeals.json";
import ranges from "../cases/found/ranges.json";
import { expectProblem, expectValue } from "../economics/expect-result";

test.each(Object.entries({ long, noDeals, ranges }))(
  "milestones beside the plan, as files of earlier versions have them, come into it: %s",
  (_, { milestones, ...rest }) => {
    const given = expectValue(readGivenCase({ ...rest, milestones }));
    expect(given.plan).toEqual({ milestones, ...rest.plan });
    expect(new Case(given).plan.ok).toBe(true);
  },
);

test("where the plan has milestones of its own, those count", () => {
  const own = [{ id: "agreement", owner: "Ada" }];
  const given = expectValue(readGivenCase({ plan: { milestones: own }, milestones: [] }));
  expect(given.plan).toEqual({ milestones: own });
});

test("any other part that no case has is refused by its name", () => {
  expect(expectProblem(readGivenCase({ plan: {}, milestone: [] })).message).toContain("milestone");
});
