import type { DealZone } from "../../src/economics/deal-zone";

const STEP = 0.05;

/** The shares at the two ends of the picture: zero, both ends of the zone and the share in between. */
export function zoneEnds(
  { lowest, highest }: Pick<DealZone, "lowest" | "highest">,
  share: number,
): [number, number] {
  const shown = [0, lowest, highest, share];
  const least = Math.floor(Math.min(...shown) / STEP + 1e-9) * STEP;
  const most = Math.ceil(Math.max(...shown, STEP) / STEP - 1e-9) * STEP;
  return [least + 0, most];
}
