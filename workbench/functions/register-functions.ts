import { BooleanNumber, type Injector } from "@univerjs/core";
import {
  FunctionType,
  type IFunctionInfo,
  IDescriptionService,
  IFunctionService,
} from "@univerjs/preset-sheets-core";
import { BridgedFunction } from "./bridged-function";
import { CustomFunctionsHost } from "./custom-functions";
import type { ErrorMessages } from "./error-messages";
import type { Readiness } from "./readiness";
import { type FunctionMetadata, parseMetadata, type ParameterMetadata } from "./metadata";

declare global {
  interface Window {
    CustomFunctions: CustomFunctionsHost;
  }
}

const SCRIPT = "/functions.js";
const METADATA = "/functions.json";

export interface LoadedFunctions {
  readonly host: CustomFunctionsHost;
  readonly metadata: readonly FunctionMetadata[];
}

/** Loads the very script and metadata that Excel loads. */
export async function loadFunctions(): Promise<LoadedFunctions> {
  const host = new CustomFunctionsHost();
  window.CustomFunctions = host;
  const [response] = await Promise.all([fetch(METADATA), loadScript(SCRIPT)]);
  if (!response.ok) throw new Error(`${METADATA} could not be loaded: ${response.statusText}.`);
  return { host, metadata: parseMetadata(await response.json()) };
}

/** Makes every loaded function known to the grid's engine and to its autocomplete. */
export function registerFunctions(
  injector: Injector,
  { host, metadata }: LoadedFunctions,
  messages: ErrorMessages,
  readiness: Readiness,
): void {
  const executors = metadata.flatMap((description) => {
    const implementation = host.find(description.id);
    if (implementation === undefined) {
      console.error(`${description.id} is in ${METADATA}, but ${SCRIPT} does not associate it.`);
      return [];
    }
    return [new BridgedFunction(description, implementation, messages, readiness)];
  });
  injector.get(IFunctionService).registerExecutors(...executors);
  injector.get(IDescriptionService).registerDescriptions(metadata.map(autocompletion));
}

function autocompletion(description: FunctionMetadata): IFunctionInfo {
  return {
    functionName: description.name.toUpperCase(),
    functionType: FunctionType.User,
    description: description.description,
    abstract: description.description,
    functionParameter: description.parameters.map(parameterText),
  };
}

function parameterText(parameter: ParameterMetadata): IFunctionInfo["functionParameter"][number] {
  return {
    name: parameter.name,
    detail: parameter.description,
    example: parameter.dimensionality === "matrix" ? "A1:B20" : "1",
    require: parameter.optional || parameter.repeating ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} could not be loaded.`));
    document.head.append(script);
  });
}
