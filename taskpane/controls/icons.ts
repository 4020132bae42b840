import { svg, type SVGTemplateResult } from "lit/html.js";

const PATHS = {
  check: "M6.5 12.1 2.7 8.3l1-1 2.8 2.8 5.8-5.8 1 1z",
  lock: "M5 6V4.5a3 3 0 0 1 6 0V6h.5A1.5 1.5 0 0 1 13 7.5v5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5v-5A1.5 1.5 0 0 1 4.5 6zm1 0h4V4.5a2 2 0 1 0-4 0z",
  question:
    "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13m0 1a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 11a.7.7 0 1 1 0 1.4A.7.7 0 0 1 8 11m0-7.2c1.3 0 2.2.8 2.2 2 0 .9-.4 1.3-1 1.8-.5.4-.7.6-.7 1.2v.6h-1v-.6c0-1 .4-1.5 1-2 .5-.4.7-.6.7-1 0-.6-.4-1-1.2-1-.7 0-1.2.4-1.2 1.2h-1c0-1.4 1-2.2 2.2-2.2",
  warning:
    "M8 1.8c.4 0 .8.2 1 .6l5.3 9.9c.4.8-.1 1.7-1 1.7H2.7c-.9 0-1.4-.9-1-1.7L7 2.4c.2-.4.6-.6 1-.6m0 1L2.7 13h10.6zM8 10.4a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4M8.5 6v3.4h-1V6z",
  info: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13m0 1a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11m.5 4.7v4.3h-1V7.2zM8 4.5A.75.75 0 1 1 8 6a.75.75 0 0 1 0-1.5",
  half: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 1v10A5 5 0 0 0 8 3",
  arrow: "M8.7 3.3 13.4 8l-4.7 4.7-.7-.7 3.5-3.5H2.6v-1h8.9L8 4z",
  down: "m8 10.7-4.4-4.4.7-.7L8 9.3l3.7-3.7.7.7z",
  circle: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 1a5 5 0 1 0 0 10A5 5 0 0 0 8 3",
  bulb: "M8 1.5a4.5 4.5 0 0 1 2.6 8.2l-.4 1.7H5.8l-.4-1.7A4.5 4.5 0 0 1 8 1.5m0 1a3.5 3.5 0 0 0-1.9 6.4l.3.2.2 1.3h2.8l.2-1.3.3-.2A3.5 3.5 0 0 0 8 2.5M6 12.4h4v.4c0 .9-.7 1.7-1.6 1.7h-.8c-.9 0-1.6-.8-1.6-1.7z",
  remove: "m8 7.3 3.6-3.6.7.7L8.7 8l3.6 3.6-.7.7L8 8.7l-3.6 3.6-.7-.7L7.3 8 3.7 4.4l.7-.7z",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside words that say the same: hidden from screen readers. */
export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${PATHS[name]}></path></svg>`;
}
