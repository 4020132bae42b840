import type { InputKey } from "./inputs";

/**
 * The inputs that a line of an explanation is made of, the one that says most first. What every line
 * over several years rests on besides (horizon, retention, discount rate) stands among the rest.
 */
const OF_LINES: Readonly<Record<string, readonly InputKey[]>> = {
  "List price": ["listPrice"],
  "Customer discount": ["customerDiscount", "listPrice"],
  "Net contract value": ["partnerAcv", "acv"],
  "Cost of delivery": ["partnerGrossMargin", "grossMargin"],
  "Marketplace or distribution fee": ["channelFee"],
  "Support via partner": ["partnerSupport"],
  "One-off cost": ["partnerOneOff"],
  "Commission of our own seller": ["ownCommission"],
  "Revenue share": ["revshare", "revshareYears", "revshareBase"],
  "Direct deals given up": ["cannibalization", "directCac"],
  "Partner deals": ["deals"],
  "Programme cost": ["programmeCost"],
  "Market development funds": ["mdf"],
};

/** None for a total, which is made of the lines above it. */
export function inputsOfLine(line: string): readonly InputKey[] {
  const [name = ""] = line.split(",");
  return OF_LINES[name] ?? [];
}
