import { scanXml, xmlAttribute } from "../src/xml";

function eventsOf(xml: string): { events: string[]; isWhole: boolean } {
  const events: string[] = [];
  const isWhole = scanXml(xml, {
    open: (name, attributes) => events.push(`<${name}${attributes}>`),
    text: (text) => events.push(text),
    close: (name) => events.push(`</${name}>`),
  });
  return { events, isWhole };
}

test("elements, texts and literal texts come in their order, without prefixes", () => {
  const xml = `\uFEFF<?xml version="1.0"?><x:a xmlns:x="u"><!-- <b> --><x:b c=">"/>d &amp; &#101;&#x66;<![CDATA[<g>]]></x:a>\n`;
  expect(eventsOf(xml)).toEqual({
    isWhole: true,
    events: ['<a xmlns:x="u">', '<b c=">">', "</b>", "d & ef", "<g>", "</a>"],
  });
});

test("line ends are one line feed, and entities that nobody knows stay as they are", () => {
  expect(eventsOf("<a>1\r\n2\r3&nbsp;&#99999999;&#x110000;&</a>").events).toEqual([
    "<a>",
    "1\n2\n3&nbsp;&#99999999;&#x110000;&",
    "</a>",
  ]);
});

test.each([
  ["an element that is not closed", "<a><b></a>"],
  ["a text cut off in a tag", "<a><b c='1"],
  ["a text cut off between tags", "<a>b"],
  ["a tag within a tag", "<a <b>"],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ["a comment that never ends", "<a><!-- "],
  ["no name", "<></>"],
  ["one end too many", "<a/></a>"],
])("%s is told", (_, xml) => {
  expect(eventsOf(xml).isWhole).toBe(false);
});

test("attributes go by their names, in either kind of quotes, with spaces around", () => {
  const attributes = ` name="Q&amp;A" sheetId = '1'\n r:id="rId1" state=""`;
  expect(
    ["name", "sheetId", "id", "state", "nam", "x"].map((name) => xmlAttribute(attributes, name)),
  ) //
    .toEqual(["Q&A", "1", "rId1", "", undefined, undefined]);
  expect(xmlAttribute(" a=1", "a")).toBeUndefined();
  expect(xmlAttribute(' a="1', "a")).toBeUndefined();
});
