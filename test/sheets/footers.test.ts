import { describePartnerCopy } from "../../src/sheets/copies/partner-copy";
import { describeWorkbook } from "../../src/sheets/describe-workbook";
import { toNativeWorkbook } from "../../src/sheets/copies/native-workbook";
import { sampleContent } from "../../src/sheets/sample-content";
import { sheetNames } from "../../src/sheets/description/sheet-names";
import { expectValue } from "../economics/expect-result";

const sample = sampleContent();
const version = "1.2.3";
const names = sheetNames();
const content = { ...sample, dossier: { ...sample.dossier, cover: { version } } };

test("every page of our sheets names the version at its foot, the workings of a copy too", () => {
  const sheets = describeWorkbook(content, names);
  const request = { sheets, names, partnerName: "P", functionPrefix: "", version };
  for (const { name, print } of toNativeWorkbook(request).sheets) {
    expect(print.footer).toContain(`Partner Desk 1.2.3: ${name}, `);
  }
});

test("where no version is known, the foot of a page names the program alone", () => {
  const footers = describeWorkbook(sample, names).map(({ print }) => print.footer);
  expect(footers).toContain("Partner Desk: Inputs, Brightwater Integrators");
});

test("the partner's pages do not say what they were made with", () => {
  const footers = expectValue(describePartnerCopy(content)).map(({ print }) => print.footer);
  expect(footers.join()).not.toContain("Partner Desk");
  expect(footers.join()).toContain("90-day plan, Brightwater Integrators");
});

test("an ampersand in a partner's name is no code of the footer", () => {
  const [inputs] = describeWorkbook({ ...content, partnerName: "Q&A" }, names);
  expect(inputs?.print.footer).toBe("Partner Desk 1.2.3: Inputs, Q&&A");
});
