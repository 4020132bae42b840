export const GATE_NAMES = ["start", "launch"] as const;
export type GateName = (typeof GATE_NAMES)[number];

/** What has to be there before each gate opens. Source: docs/programme.md, two gates. */
export const GATES: Readonly<
  Record<GateName, readonly { readonly key: GateCheck; readonly missing: string }[]>
> = {
  start: [
    { key: "valueWritten", missing: "the value for all three sides is not written" },
    { key: "levelKnown", missing: "the level of engagement is not known" },
    { key: "crawlScoped", missing: "the crawl is not scoped" },
    { key: "measuresAgreed", missing: "the measures are not agreed" },
    { key: "charterDrafted", missing: "the charter is not drafted" },
  ],
  launch: [
    { key: "customersReady", missing: "the customers are not ready" },
    { key: "coMarketingDone", missing: "the co-marketing is not done" },
    { key: "salesBriefed", missing: "sales is not briefed" },
    { key: "cadenceSet", missing: "the cadence is not set" },
  ],
};

export type GateCheck =
  | "valueWritten"
  | "levelKnown"
  | "crawlScoped"
  | "measuresAgreed"
  | "charterDrafted"
  | "customersReady"
  | "coMarketingDone"
  | "salesBriefed"
  | "cadenceSet";
