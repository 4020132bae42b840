import type { HostObject } from "./host-object";

/** The workbench itself does some things through the objects that answer Office.js, as here. */
export async function call(
  object: HostObject,
  method: string,
  ...given: unknown[]
): Promise<HostObject> {
  return (await object.members.methods?.[method]?.(...given)) as HostObject;
}

export function child(object: HostObject, name: string): HostObject {
  const found = object.members.children?.[name]?.();
  if (found === undefined) throw new Error(`${object.typeName} has no ${name}.`);
  return found;
}

export async function set(object: HostObject, name: string, value: unknown): Promise<void> {
  await object.members.scalars?.[name]?.set?.(value);
}
