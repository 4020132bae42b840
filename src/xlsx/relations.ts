import { scanXml, xmlAttribute } from "../xml";

/** What a part of a workbook's file points at. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as "worksheet": the rest differs between two standards. */
  readonly kind: string;
  /** The path of the part inside the file, or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A file has fewer parts. */
const MOST_RELATIONS = 10_000;

/** `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`, the file in `_rels/.rels`. */
export function relationsPath(partPath: string): string {
  const name = partPath.lastIndexOf("/") + 1;
  return `${partPath.slice(0, name)}_rels/${partPath.slice(name)}.rels`;
}

/** The relations of the part, out of their own part; those before a fault where there is one. */
export function relationsIn(xml: string, partPath: string): readonly Relation[] {
  const relations: Relation[] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      if (name !== "Relationship" || relations.length === MOST_RELATIONS) return;
      const [id = "", type = "", target = "", mode] = ["Id", "Type", "Target", "TargetMode"].map(
        (each) => xmlAttribute(attributes, each),
      );
      const isExternal = mode === "External";
      relations.push({
        ...{ id, isExternal },
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : pathFrom(partPath, target),
      });
    },
  });
  return relations;
}

function pathFrom(partPath: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folder = partPath.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== ".") folder.push(step);
  }
  return folder.join("/");
}
