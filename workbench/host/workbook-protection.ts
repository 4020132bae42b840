import { accessDenied } from "./host-error";
import { HostObject, type Members, readOnly } from "./host-object";
import { type Model, textOr } from "./model";

/** Protection of the workbook's structure: which sheets there are, their names and their order. */
export class WorkbookProtection extends HostObject {
  override readonly typeName = "WorkbookProtection";

  constructor(private readonly model: Model) {
    super();
  }

  protected override describe(): Members {
    const { state } = this.model;
    return {
      scalars: { Protected: readOnly(() => state.current.structure !== undefined) },
      methods: {
        Protect: (password) => {
          if (state.current.structure !== undefined) throw accessDenied();
          state.change((stored) => {
            stored.structure = { password: textOr(password, "") };
          });
        },
        Unprotect: (password) => {
          if (state.current.structure?.password !== textOr(password, "")) throw accessDenied();
          state.change((stored) => {
            delete stored.structure;
          });
        },
      },
    };
  }
}

/** Refuses a change of which sheets there are, as Excel does where that is protected. */
export function ensureStructure({ state }: Model): void {
  if (state.current.structure !== undefined) throw accessDenied();
}
