import { HostObject, type Members } from "./host-object";

/** A part of another object that has nothing to itself but members. */
export class Part extends HostObject {
  constructor(
    override readonly typeName: string,
    private readonly parts: () => Members,
  ) {
    super();
  }

  protected override describe(): Members {
    return this.parts();
  }
}
