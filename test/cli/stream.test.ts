import { Readable } from "node:stream";
import { modelCommand } from "../../cli/commands/model";
import { streamAnswers } from "../../cli/stream";

const NO_OPTIONS = { profile: undefined, policy: undefined };

async function answersTo(lines: readonly string[], mayWrite = () => true) {
  const written: string[] = [];
  const streamed = await streamAnswers(
    modelCommand,
    NO_OPTIONS,
    Readable.from(lines.map((line) => `${line}\n`)),
    (text) => {
      written.push(text);
      return Promise.resolve(mayWrite());
    },
  );
  const answers = written.join("").split("\n").filter(Boolean);
  return {
    ...streamed,
    answers: answers.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const deal = (acv: number): string => JSON.stringify({ acv, revshare: 0.2, programmeCost: 1 });

test("a line in is a line out, in order, blank lines left out", async () => {
  const { answers, answered, refused } = await answersTo([deal(1_000), "", deal(2_000)]);
  expect(answers.map(({ directPv }) => directPv)).toEqual([
    expect.closeTo(1_749.499, 2),
    expect.closeTo(3_498.998, 2),
  ]);
  expect([answered, refused]).toEqual([2, 0]);
});

test("a bad line is answered in its place and never takes the others with it", async () => {
  const deep = `{"acv":${"[".repeat(9_000)}${"]".repeat(9_000)}}`;
  const { answers, refused, firstRefusals } = await answersTo([
    deal(1_000),
    "{broken",
    deep,
    '{"acv": 5, "revshare": 20}',
    deal(2_000),
  ]);
  expect(answers.map((answer) => "error" in answer)).toEqual([false, true, true, true, false]);
  expect(refused).toBe(3);
  expect(firstRefusals.join("")).toMatch(
    /line 2: Line 2 is not JSON[\s\S]*line 3: [^\n]*deeper than 64/,
  );
});

test("a reader that goes away ends the stream", async () => {
  const many = Array.from({ length: 2_000 }, (_, index) => deal(1_000 + index));
  const { answered } = await answersTo(many, () => false);
  expect(answered).toBe(256);
});
