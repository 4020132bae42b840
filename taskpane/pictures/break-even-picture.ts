import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit/html.js";
import { asNumber, asPercent, shareForPeople } from "../../src/wording";
import type { Economics } from "../state/economics";
import { breakEvenAt, type CurvePoint, sharesUpTo } from "./break-even-curve";
import { figure, numbersTable, WIDTH } from "./figure";

const HEIGHT = 184;
const MARGIN = { top: 24, right: 18, bottom: 36, left: 30 };
const CURVE_STEPS = 96;
const TABLE_STEP = 0.05;

/** Deals against share: the frontier on which the programme pays, and where this deal stands. */
export function breakEvenPicture(economics: Economics): TemplateResult {
  const { inputs } = economics.model;
  const highest = highestShareShown(economics);
  const curve = breakEvenAt(economics, sharesUpTo(highest, CURVE_STEPS));
  const most = mostDealsShown(economics, curve);
  const x = scaleLinear([0, highest], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const [, top = most] = y.domain();
  const inReach = curve.filter(
    (point): point is Required<CurvePoint> & { deals: number } =>
      point.deals !== undefined && point.deals <= top * 1.5,
  );
  const frontier = line<{ share: number; deals: number }>(
    ({ share }) => x(share),
    ({ deals }) => y(deals),
  )(inReach);
  const pays = area<{ share: number; deals: number }>(
    ({ share }) => x(share),
    y(top),
    ({ deals }) => y(Math.min(deals, top)),
  )(inReach);

  return figure({
    id: "break-even",
    height: HEIGHT,
    sentence: inWords(economics),
    key: `In the shaded part the programme pays. ${
      inputs.deals === undefined
        ? "The line down marks the share under discussion."
        : "The dot is this deal."
    }`,
    drawing: [
      svg`<clipPath id="break-even-frame">
        <rect
          x=${MARGIN.left}
          y=${MARGIN.top}
          width=${WIDTH - MARGIN.left - MARGIN.right}
          height=${HEIGHT - MARGIN.top - MARGIN.bottom}
        ></rect>
      </clipPath>`,
      ...y.ticks(4).map(
        (tick) =>
          svg`<line class="grid" x1=${MARGIN.left} x2=${WIDTH - MARGIN.right} y1=${y(tick)} y2=${y(tick)}></line>
            <text class="tick" x=${MARGIN.left - 6} y=${y(tick) + 4} text-anchor="end">${asNumber(tick)}</text>`,
      ),
      ...x
        .ticks(5)
        .map(
          (tick) =>
            svg`<text class="tick" x=${x(tick)} y=${HEIGHT - MARGIN.bottom + 14} text-anchor="middle">${asPercent(tick)}</text>`,
        ),
      svg`<g clip-path="url(#break-even-frame)">
          <path class="pays" d=${pays ?? ""}></path>
          <path class="line" d=${frontier ?? ""}></path>
        </g>
        ${here(x(inputs.revshare), inputs.deals === undefined ? undefined : y(inputs.deals))}
        <line class="axis" x1=${MARGIN.left} x2=${WIDTH - MARGIN.right} y1=${y(0)} y2=${y(0)}></line>
        <text class="tick" x=${WIDTH - MARGIN.right} y=${HEIGHT - 4} text-anchor="end">Revenue share</text>
        <text class="tick" x="0" y="10">Deals a year</text>`,
    ],
    table: table(economics, highest),
  });
}

function here(x: number, y: number | undefined): SVGTemplateResult | typeof nothing {
  return svg`<line class="here-line" x1=${x} x2=${x} y1=${y ?? MARGIN.top} y2=${HEIGHT - MARGIN.bottom}></line>
    ${y === undefined ? nothing : svg`<circle class="here" cx=${x} cy=${y} r="5"></circle>`}`;
}

/** Far enough right to see where the frontier climbs away, and the share under discussion. */
function highestShareShown(economics: Economics): number {
  const { revshare } = economics.model.inputs;
  const wanted = Math.max(shareBeyondAnyVolume(economics) * 1.1, revshare * 1.25, 0.1);
  return Math.min(1, Math.ceil(wanted * 20) / 20);
}

/** From about this share on no volume pays; 1 when every share does. */
function shareBeyondAnyVolume(economics: Economics): number {
  const never = breakEvenAt(economics, sharesUpTo(1, 100)).find(({ deals }) => deals === undefined);
  return never?.share ?? 1;
}

/** High enough for the answer and the deals expected; the frontier may leave through the top. */
function mostDealsShown({ model, result }: Economics, curve: readonly CurvePoint[]): number {
  const needed = typeof result.breakevenDealsExact === "number" ? result.breakevenDealsExact : 0;
  const atNoShare = curve[0]?.deals ?? 0;
  return Math.max(needed * 1.6, (model.inputs.deals ?? 0) * 1.3, atNoShare * 3, 4);
}

function inWords(economics: Economics): string {
  const { model, result } = economics;
  const needed =
    typeof result.breakevenDealsExact === "number"
      ? `at ${asPercent(model.inputs.revshare)} it is ${oneDecimal(result.breakevenDealsExact)} deals a year`
      : `at ${asPercent(model.inputs.revshare)} no volume is enough`;
  const never = shareBeyondAnyVolume(economics);
  const end = never < 1 ? `; from about ${shareForPeople(never)} on no volume pays` : "";
  return `The higher the share, the more deals it takes: ${needed}${end}.`;
}

function table(economics: Economics, highest: number): TemplateResult {
  const steps = Math.round(highest / TABLE_STEP);
  const shares = [...sharesUpTo(highest, steps), economics.model.inputs.revshare];
  const distinct = [...new Set(shares.map((share) => Math.round(share * 1e6) / 1e6))];
  const rows = breakEvenAt(
    economics,
    distinct.sort((one, other) => one - other),
  );
  return numbersTable(
    ["Share", "Deals a year to break even"],
    rows.map(({ share, deals }) => [
      asPercent(share),
      deals === undefined ? "never" : oneDecimal(deals),
    ]),
  );
}

function oneDecimal(deals: number): string {
  return asNumber(Math.round(deals * 10) / 10);
}
