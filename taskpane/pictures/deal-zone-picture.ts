import { scaleLinear } from "d3-scale";
import { svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import type { DealZone } from "../../src/economics/deal-zone";
import { asPercent, shareForPeople } from "../../src/wording";
import { figure, numbersTable, WIDTH } from "./figure";
import { zoneEnds } from "./zone-ends";

const HEIGHT = 84;
const BAR = { top: 30, height: 18 };

/** What the partner can live on, what we can afford, and the share under discussion. */
export function dealZonePicture(zone: DealZone, share: number): TemplateResult {
  const x = scaleLinear(zoneEnds(zone, share), [1, WIDTH - 1]);
  const [from, to] = zone.isEmpty ? [zone.highest, zone.lowest] : [zone.lowest, zone.highest];
  return figure({
    id: "deal-zone",
    height: HEIGHT,
    sentence: zone.sentence,
    key: `${zone.isEmpty ? "The box is the gap between the two" : "The box is what both can live with"}; the dashed line is the share under discussion, ${shareForPeople(share)}.`,
    drawing: [
      svg`<line class="axis" x1="0" x2=${WIDTH} y1=${BAR.top + BAR.height} y2=${BAR.top + BAR.height}></line>
        <rect class="bar ${zone.isEmpty ? "low" : "zone"}" x=${x(from)} y=${BAR.top} width=${Math.max(1, x(to) - x(from))} height=${BAR.height}></rect>
        <line class="here-line" x1=${x(share)} x2=${x(share)} y1=${BAR.top} y2=${BAR.top + BAR.height + 6}></line>`,
      label(x(zone.lowest), 10, `They need ${shareForPeople(zone.lowest)}`),
      label(x(zone.highest), 24, `We can afford ${shareForPeople(zone.highest)}`),
      ...x
        .ticks(4)
        .map(
          (tick) =>
            svg`<text class="tick" x=${x(tick)} y=${HEIGHT - 14} text-anchor=${anchorAt(x(tick), 14)}>${asPercent(tick)}</text>`,
        ),
    ],
    table: numbersTable(
      ["Share of the base", "At most"],
      [
        ...zone.readings.map((reading) => [reading.label, reading.inWords]),
        ["Lowest the partner can live on", shareForPeople(zone.lowest)],
      ],
    ),
  });
}

function label(at: number, y: number, text: string): SVGTemplateResult {
  return svg`<text class="tick strong" x=${at} y=${y} text-anchor=${anchorAt(at, 70)}>${text}</text>`;
}

function anchorAt(position: number, room: number): string {
  if (position < room) return "start";
  return position > WIDTH - room ? "end" : "middle";
}
