export interface CharterPart {
  readonly section:
    | "Goals"
    | "Gives"
    | "Balance"
    | "Dates"
    | "Deliverables"
    | "Measures"
    | "Owners"
    | "Ways out"
    | "Signature";
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
  | "crawlDelivers"
  | "walkDelivers"
  | "runDelivers"
  | "measures"
  | "tracked"
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
  part("Deliverables", "crawlDelivers", "Crawl delivers"),
  part("Deliverables", "walkDelivers", "Walk delivers"),
  part("Deliverables", "runDelivers", "Run delivers"),
  part("Measures", "measures", "Measures"),
  part("Measures", "tracked", "How they are tracked"),
  part("Measures", "cadence", "Cadence of review"),
  part("Owners", "ownerUs", "Our owner"),
  part("Owners", "ownerPartner", "The partner's owner"),
  part("Ways out", "escalation", "Escalation"),
  part("Ways out", "exit", "Exit"),
  part("Signature", "weWouldSign", "We would sign it today"),
  part("Signature", "partnerWouldSign", "The partner would sign it today"),
];

/** What counts as value for each side; one of its kinds at least, or there is no charter. */
export const VALUE_KINDS: Readonly<Partial<Record<CharterKey, string>>> = {
  goalUs:
    "customers we do not reach, less cost to win one, a gap in the product closed, or fewer customers lost",
  goalPartner:
    "income of its own, an offer that rivals lack, customers that stay, or less work to deliver",
  goalCustomer: "a problem solved as a whole, a result sooner, less cost, or one side to turn to",
};
