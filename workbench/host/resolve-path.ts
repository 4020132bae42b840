import { HostError, notImplemented } from "./host-error";
import { HostCollection, HostObject, NULL_OBJECT } from "./host-object";
import type { References } from "./references";
import { PATH, type WireArguments, type WirePath, type WireRequest } from "./wire";

export type Resolved = HostObject | typeof NULL_OBJECT;

export interface Surroundings {
  readonly root: HostObject;
  readonly references: References;
  /** Services that the client makes by name, beside the workbook. */
  readonly service: (name: string) => HostObject | undefined;
  /** Refuses what the mood that Excel is in does not allow. */
  readonly guard: (owner: HostObject, member: string, value?: unknown) => void;
}

type Resolutions = Map<number, Resolved>;

/** The object that a path leads to; each path is followed once in a request. */
export async function resolvePath(
  host: Surroundings,
  request: WireRequest,
  resolved: Resolutions,
  id: number,
): Promise<Resolved> {
  const known = resolved.get(id);
  if (known !== undefined) return known;
  const path = request.ObjectPaths[id];
  if (path === undefined) throw new HostError("InvalidArgument", `Unknown object path ${id}.`);
  const found = await follow(host, request, resolved, path);
  resolved.set(id, found);
  return found;
}

async function follow(
  host: Surroundings,
  request: WireRequest,
  resolved: Resolutions,
  path: WirePath,
): Promise<Resolved> {
  switch (path.ObjectPathType) {
    case PATH.root:
      return host.root;
    case PATH.nullObject:
      return NULL_OBJECT;
    case PATH.newObject:
      return host.service(path.Name) ?? refuse(path.Name);
    case PATH.reference:
      return host.references.find(path.Name) ?? gone();
    default: {
      const parent = await resolvePath(host, request, resolved, path.ParentObjectPathId ?? 0);
      if (parent === NULL_OBJECT) return NULL_OBJECT;
      const given = await argumentsOf(host, request, resolved, path.ArgumentInfo);
      return step(host, parent, path, given);
    }
  }
}

async function step(
  host: Surroundings,
  parent: HostObject,
  path: WirePath,
  given: readonly unknown[],
): Promise<Resolved> {
  if (path.ObjectPathType === PATH.indexer) {
    if (parent instanceof HostCollection) return parent.item(given[0]);
    return refuse(`${parent.typeName}.getItem()`);
  }
  if (path.ObjectPathType === PATH.property) {
    return parent.members.children?.[path.Name]?.() ?? refuse(`${parent.typeName}.${path.Name}`);
  }
  // The client asks most collections for an item by an indexer, and a few by this method.
  if (parent instanceof HostCollection && path.Name === "GetItem") return parent.item(given[0]);
  const method = parent.members.methods?.[path.Name];
  if (method === undefined) return refuse(`${parent.typeName}.${path.Name}()`);
  host.guard(parent, path.Name);
  const made: unknown = await method(...given);
  if (made instanceof HostObject || made === NULL_OBJECT) return made;
  throw new HostError("GeneralException", `${parent.typeName}.${path.Name}() made no object.`);
}

/** A method's or property's arguments, with objects in place of the ids that stand for them. */
export async function argumentsOf(
  host: Surroundings,
  request: WireRequest,
  resolved: Resolutions,
  info: WireArguments | undefined,
): Promise<readonly unknown[]> {
  const ids = info?.ReferencedObjectPathIds ?? [];
  const given: unknown[] = [];
  for (const [index, argument] of (info?.Arguments ?? []).entries()) {
    const id = ids[index];
    const isObject = typeof id === "number" && id !== 0;
    given.push(isObject ? await resolvePath(host, request, resolved, id) : argument);
  }
  return given;
}

function refuse(member: string): never {
  throw notImplemented(member);
}

function gone(): never {
  throw new HostError(
    "InvalidReference",
    "This object is no longer held; use it within one Excel.run or track it.",
  );
}
