import { HostError, notImplemented } from "./host-error";
import { HostCollection, HostObject, NULL_OBJECT } from "./host-object";
import { identityOf, load } from "./query";
import { resolvePath, type Resolved, type Surroundings, argumentsOf } from "./resolve-path";
import {
  ACTION,
  PATH,
  type WireAction,
  type WirePath,
  type WireReply,
  type WireRequest,
  type WireResult,
} from "./wire";

/** What a batch runs against: the model, and when its cells are calculated. */
export interface BatchHost extends Surroundings {
  /** Settles once every formula shows its value, so that what is read is never stale. */
  readonly whenCalculated: () => Promise<void>;
}

/** Carries out one `context.sync()`: every action in order, up to the first that is refused. */
export async function runBatch(host: BatchHost, request: WireRequest): Promise<WireReply> {
  const resolved = new Map<number, Resolved>();
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const value = await runAction(host, request, resolved, action);
      results.push({ ActionId: action.Id, Value: value });
    } catch (failure) {
      const error = wireError(failure, request, resolved, action, index);
      return { Results: results, TraceIds: traces, Error: error };
    }
  }
  return { Results: results, TraceIds: traces };
}

async function runAction(
  host: BatchHost,
  request: WireRequest,
  resolved: Map<number, Resolved>,
  action: WireAction,
): Promise<unknown> {
  if (action.ActionType === ACTION.trace) return null;
  const target = await resolvePath(host, request, resolved, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return instantiated(host, target, request.ObjectPaths[action.ObjectPathId]);
    case ACTION.query:
      if (target === NULL_OBJECT) return null;
      await host.whenCalculated();
      return load(target, action.QueryInfo);
    case ACTION.method: {
      const given = await argumentsOf(host, request, resolved, action.ArgumentInfo);
      return target === NULL_OBJECT
        ? { _IsNull: true }
        : callMethod(host, target, action.Name, given);
    }
    case ACTION.setProperty: {
      const [value] = await argumentsOf(host, request, resolved, action.ArgumentInfo);
      return target === NULL_OBJECT ? null : setProperty(host, target, action.Name, value);
    }
    default:
      throw notImplemented(`requests of kind ${action.ActionType}`);
  }
}

/** An object made by a method is found again by its key in a collection, or by a reference. */
function instantiated(host: BatchHost, target: Resolved, path: WirePath | undefined): unknown {
  if (target === NULL_OBJECT) return null;
  const isMade = path?.ObjectPathType === PATH.method || path?.ObjectPathType === PATH.reference;
  if (target.key !== undefined || target instanceof HostCollection || !isMade) {
    return identityOf(target);
  }
  return { _ReferenceId: host.references.keep(target) };
}

/** Members that the client calls by itself, beside those that the documentation lists. */
const OF_THE_CLIENT = /^_(KeepReference|RemoveReference|OnAccess|(Unr|R)egister\w*Event\w*)$/;

async function callMethod(
  host: BatchHost,
  target: HostObject,
  name: string,
  given: readonly unknown[],
): Promise<unknown> {
  const method = target.members.methods?.[name];
  if (method !== undefined) {
    host.guard(target, name);
    const answer: unknown = await method(...given);
    return answer instanceof HostObject || answer === NULL_OBJECT || answer === undefined
      ? null
      : answer;
  }
  if (name === "_RemoveReference") host.references.release(String(given[0]));
  if (OF_THE_CLIENT.test(name)) return null;
  throw notImplemented(`${target.typeName}.${camel(name)}()`);
}

async function setProperty(
  host: BatchHost,
  target: HostObject,
  name: string,
  value: unknown,
): Promise<null> {
  const scalar = target.members.scalars?.[name];
  if (scalar?.set === undefined) {
    throw notImplemented(`setting ${target.typeName}.${camel(name)}`);
  }
  host.guard(target, name, value);
  await scalar.set(value);
  return null;
}

function wireError(
  failure: unknown,
  request: WireRequest,
  resolved: ReadonlyMap<number, Resolved>,
  action: WireAction,
  index: number,
): NonNullable<WireReply["Error"]> {
  const error =
    failure instanceof HostError
      ? failure
      : new HostError("GeneralException", `The workbench failed: ${String(failure)}`);
  if (!(failure instanceof HostError)) console.error(failure);
  const path = request.ObjectPaths[action.ObjectPathId];
  const isMember = action.Name !== "" || resolved.has(action.ObjectPathId);
  const owner = resolved.get(isMember ? action.ObjectPathId : (path?.ParentObjectPathId ?? 0));
  const typeName = owner instanceof HostObject ? owner.typeName : "";
  const names = [action.Name, path?.Name ?? "", "getItem"];
  const member = names.find((name) => name !== "") ?? "";
  return {
    Code: error.code,
    Message: error.message,
    Location: typeName === "" ? camel(member) : `${typeName}.${camel(member)}`,
    ActionIndex: index,
    HttpStatusCode: error.httpStatusCode,
  };
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
