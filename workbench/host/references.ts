import type { HostObject } from "./host-object";

/** Objects that the pane may come back to by a number, such as ranges, which have no name. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const present = this.ids.get(object);
    if (present !== undefined && this.objects.has(present)) return present;
    const id = `reference-${this.next}`;
    this.next += 1;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}
