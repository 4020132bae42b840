export interface CharterPart {
  readonly section:
    "Goals" | "Gives" | "Balance" | "Dates" | "Measures" | "Owners" | "Ways out" | "Signature";
  readonly key: CharterKey;
  readonly label: string;
}

export type CharterKey =
  | "goalUs"
  | "goalPartner"
  | "goalCustomer"
  | "givesUs"
  | "givesPartner"
  | "givesCustomer"
  | "weStillWould"
  | "partnerStillWould"
  | "crawlFrom"
  | "walkFrom"
  | "runFrom"
  | "measures"
  | "cadence"
  | "ownerUs"
  | "ownerPartner"
  | "escalation"
  | "exit"
  | "weWouldSign"
  | "partnerWouldSign";

function part(section: CharterPart["section"], key: CharterKey, label: string): CharterPart {
  return { section, key, label };
}

/** The charter in the order it is read. Source: docs/programme.md, charter. */
export const CHARTER: readonly CharterPart[] = [
  part("Goals", "goalUs", "Our goal"),
  part("Goals", "goalPartner", "The partner's goal"),
  part("Goals", "goalCustomer", "The shared customer's goal"),
  part("Gives", "givesUs", "What we give"),
  part("Gives", "givesPartner", "What the partner gives"),
  part("Gives", "givesCustomer", "What the customer gives"),
  part("Balance", "weStillWould", "We would do our part even if the partner did less"),
  part("Balance", "partnerStillWould", "The partner would do its part even if we did less"),
  part("Dates", "crawlFrom", "Crawl from"),
  part("Dates", "walkFrom", "Walk from"),
  part("Dates", "runFrom", "Run from"),
  part("Measures", "measures", "Measures"),
  part("Measures", "cadence", "Cadence of review"),
  part("Owners", "ownerUs", "Our owner"),
  part("Owners", "ownerPartner", "The partner's owner"),
  part("Ways out", "escalation", "Escalation"),
  part("Ways out", "exit", "Exit"),
  part("Signature", "weWouldSign", "We would sign it today"),
  part("Signature", "partnerWouldSign", "The partner would sign it today"),
];
