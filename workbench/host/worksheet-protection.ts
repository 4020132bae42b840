import { accessDenied, HostError } from "./host-error";
import { HostObject, type Members, readOnly } from "./host-object";
import { type Model, textOr } from "./model";

export class WorksheetProtection extends HostObject {
  override readonly typeName = "WorksheetProtection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  protected override describe(): Members {
    const { model, sheetId } = this;
    const present = (): { options: unknown; password: string } | undefined =>
      model.state.sheet(sheetId).protection;
    return {
      scalars: {
        Protected: readOnly(() => present() !== undefined),
        Options: readOnly(() => present()?.options ?? null),
      },
      methods: {
        Protect: (options, password) => {
          if (present() !== undefined) {
            throw accessDenied();
          }
          model.state.change(() => {
            model.state.sheet(sheetId).protection = {
              options: options ?? null,
              password: textOr(password, ""),
            };
          });
        },
        Unprotect: (password) => {
          const protection = present();
          if (protection === undefined) return;
          if (protection.password !== textOr(password, "")) {
            throw new HostError("InvalidArgument", "The password is not the sheet's.");
          }
          model.state.change(() => {
            delete model.state.sheet(sheetId).protection;
          });
        },
      },
    };
  }
}
