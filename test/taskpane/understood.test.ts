import { understood } from "../../taskpane/state/understood";
import { importAsProposed } from "../exchange/import-as-proposed";

const shown = (csv: string) =>
  importAsProposed(csv).partners.map((partner) =>
    understood(partner).map(({ label, value, isUnread }) => [label, value, isUnread]),
  );

test("what was read of a file is shown in words and units before it is taken", () => {
  expect(
    shown(
      "Partner,Type,End customer share,Named accounts,Certified,ACV,Rev share\nAcme,VAR,65%,5,yes,50000,20%\n",
    ),
  ).toEqual([
    [
      ["Partner type", "Reseller", false],
      ["Named accounts sourced", "5", false],
      ["End-customer relationships, %", "65%", false],
      ["Certification completed", "yes", false],
      ["Net annual contract value", "50,000", false],
      ["Revenue share", "20%", false],
    ],
  ]);
});

test("what does not read is shown as typed and marked; nothing is put in its place", () => {
  expect(shown("Partner,Type,Sales team\nAcme,Gold,three\n")).toEqual([
    [
      ["Partner type", "Gold", true],
      ["Sales people with a quota", "three", true],
    ],
  ]);
});

test("a row with a name alone says nothing else", () => {
  expect(shown("Partner,Sales team\nAcme,\n")).toEqual([[]]);
});
