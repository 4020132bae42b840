import { policyFor } from "../../src/policy/policy";
import { policyTable } from "../../src/policy/policy-table";
import { LEVELS } from "../../src/policy/programme/levels";
import { levelRows } from "../../src/programme/level-rows";
import { ok } from "../../src/result";
import { SAMPLE_PROFILE } from "../../src/case/sample";
import type { DeskCommand } from "../command";
import { readElement } from "../../src/element/fields";
import { tableOf } from "../table";

export const policyCommand: DeskCommand = {
  name: "policy",
  summary: "every figure of a profile and the levels of the programme, with unit and source",
  element: '{"profile": "saas"}; without input, the profile that --profile names',
  sample: { profile: SAMPLE_PROFILE },
  needsInput: false,
  reply(element, options) {
    const read = readElement(element, ["profile"]);
    if (!read.ok) return read;
    const policy = policyFor(read.value.profile ?? options.profile);
    if (!policy.ok) return policy;
    const profile = policy.value.name;
    const table = [...policyTable(policy.value), ...levelRows(LEVELS)];
    const [header = [], ...rows] = table;
    const columns = header.map(String);
    const figures = rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [column.toLowerCase(), row[at]])),
    );
    return ok({
      answer: { profile, figures },
      tables: [tableOf(`Policy: ${profile}`, table)],
    });
  },
};
