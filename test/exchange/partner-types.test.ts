import { importAsProposed } from "./import-as-proposed";

test.each([
  ["Reseller", "reseller"],
  ["SI or consulting firm", "si_consultant"],
  ["System Integrator", "si_consultant"],
  ["VAR", "reseller"],
  ["OEM partner", "oem"],
])("a type written %p is %s", (written, type) => {
  const { partners, notTaken } = importAsProposed(`Partner,Type\nAcme,${written}\n`);
  expect(partners[0]?.record.partner_type).toBe(type);
  expect(notTaken).toEqual([]);
});

test("a type that nobody knows is told and stays as typed", () => {
  const { partners, notTaken } = importAsProposed("Partner,Tier\nAcme,Gold\n");
  expect(partners[0]?.record).not.toHaveProperty("partner_type");
  expect(partners[0]?.unread?.record.partner_type).toBe("Gold");
  expect(notTaken[0]?.sentence).toContain('Partner type is "Gold"');
});
