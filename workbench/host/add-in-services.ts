import type { HostObject } from "./host-object";
import { type Members } from "./host-object";
import { Part } from "./part";

/** Services that Microsoft's client asks for by name, for itself and for `Office.addin`. */
export function addInService(
  name: string,
  showPane: (isVisible: boolean) => void,
): HostObject | undefined {
  const members = SERVICES[name];
  return members === undefined ? undefined : new Part(name, () => members(showPane));
}

const VISIBLE = "Visible";

type Describe = (showPane: (isVisible: boolean) => void) => Members;

const SERVICES: Readonly<Record<string, Describe>> = {
  "Microsoft.AppRuntime.AppRuntimeService": (showPane) => ({
    methods: {
      SetAppRuntimeState: (state) => showPane(state === VISIBLE),
      GetAppRuntimeState: () => VISIBLE,
    },
  }),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": () => ({
    methods: {
      SetAppRuntimeStartState: () => undefined,
      GetAppRuntimeStartState: () => "Inactive",
    },
  }),
  "Microsoft.InternalService.AddinInternalService": () => ({
    methods: { NotifyActionHandlerReady: () => undefined },
  }),
  "Microsoft.ExcelServices.CustomFunctions": () => ({
    // The workbench computes cells in the page that owns the grid, not in the pane.
    methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined },
  }),
};
