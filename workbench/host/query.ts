import { notImplemented } from "./host-error";
import { HostCollection, type HostObject } from "./host-object";
import type { WireQuery } from "./wire";

type Loaded = Record<string, unknown>;

/** The properties of one object, or of each item of a collection, as a reply carries them. */
export function load(object: HostObject, query: WireQuery = {}): Loaded {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  const wanted = paths.length === 0 ? ["*"] : paths;
  if (!(object instanceof HostCollection)) return loadObject(object, wanted);
  const items = object.items().slice(query.Skip ?? 0);
  const some = query.Top === undefined ? items : items.slice(0, query.Top);
  const own = object.members.scalars ?? {};
  const ofCollection = wanted.filter((path) => pascal(path) in own);
  const ofItems = wanted.filter((path) => !ofCollection.includes(path));
  return {
    ...loadObject(object, ofCollection),
    _Items: some.map((item) => ({ ...identityOf(item), ...loadObject(item, ofItems) })),
  };
}

/** How the client finds this object again in later requests, and events about it. */
export function identityOf(object: HostObject): Loaded {
  const id = object.members.scalars?.Id;
  if (id !== undefined) return { Id: id.get() };
  return object.key === undefined ? {} : { _Id: object.key };
}

function loadObject(object: HostObject, paths: readonly string[]): Loaded {
  const loaded: Loaded = {};
  for (const path of paths) merge(loaded, loadPath(object, path));
  return loaded;
}

function loadPath(object: HostObject, path: string): Loaded {
  const { scalars = {}, children = {} } = object.members;
  const [first = "", ...rest] = path.split("/");
  if (first === "*") {
    return Object.fromEntries(Object.entries(scalars).map(([name, { get }]) => [name, get()]));
  }
  if (first === "" || first === "$none") return {};
  const name = pascal(first);
  const child = children[name];
  if (child !== undefined) {
    return { [name]: load(child(), { Select: rest.length === 0 ? ["*"] : [rest.join("/")] }) };
  }
  const scalar = scalars[name];
  if (scalar === undefined) throw notImplemented(`${object.typeName}.${first}`);
  return { [name]: scalar.get() };
}

function merge(into: Loaded, more: Loaded): void {
  for (const [name, value] of Object.entries(more)) {
    const present = into[name];
    if (isLoaded(present) && isLoaded(value)) mergeObjects(present, value);
    else into[name] = value;
  }
}

function mergeObjects(present: Loaded, more: Loaded): void {
  const [items, others] = [present._Items, more._Items];
  if (Array.isArray(items) && Array.isArray(others)) {
    items.forEach((item: Loaded, index) => merge(item, (others[index] ?? {}) as Loaded));
    return;
  }
  merge(present, more);
}

function isLoaded(value: unknown): value is Loaded {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
