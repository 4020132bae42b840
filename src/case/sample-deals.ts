/** Forty deals that a partner claims after a year; eleven of them were ours. All of it is made up. */
const ROWS = `
Alder Bank, 2025-01-01, 2025-03-01, 20000, 25%, sourced, 75, no, partner, both, partner
Aspley Freight, 2025-01-08, 2025-04-12, 55000, 25%, sourced, 20, no, us, us, us
Birkdale Foods, 2025-01-15, 2025-03-23, 25000, 25%, sourced, , no, partner, partner, partner
Blackmoor Energy, 2025-01-22, 2025-04-07, 60000, 25%, sourced, , no, partner, both, partner
Calder Health, 2025-01-02, 2025-03-18, 30000, 25%, sourced, , no, partner, partner, partner
Corvane Insurance, 2025-02-09, 2025-05-02, 65000, 25%, sourced, 90, no, partner, partner, partner
Danforth Mills, 2025-02-16, 2025-04-13, 35000, 25%, sourced, , yes, partner, partner, partner
Denholm Group, 2025-02-23, 2025-05-24, 70000, 20%, influenced, , no, us, partner, partner
Eastlake Water, 2025-02-03, 2025-04-08, 40000, 25%, sourced, , no, partner, partner, partner
Elmsworth Retail, 2025-03-10, 2025-06-19, 75000, 25%, sourced, , no, partner, both, partner
Fenwick Logistics, 2025-03-17, 2025-05-03, 45000, 25%, sourced, 15, no, us, partner, us
Foxley Dairy, 2025-03-24, 2025-06-14, 80000, 25%, sourced, , no, partner, partner, partner
Garnet Textiles, 2025-03-04, 2025-05-25, 50000, 25%, sourced, 24, no, partner, partner, partner
Glenrow Paper, 2025-03-11, 2025-06-09, 20000, 25%, sourced, , no, partner, partner, partner
Harrow Health, 2025-04-18, 2025-06-20, 55000, 25%, sourced, 19, no, us, partner, us
Hexton Steel, 2025-04-25, 2025-07-04, 25000, 25%, sourced, 120, no, partner, both, partner
Ingleby Rail, 2025-04-05, 2025-06-15, 60000, 25%, sourced, , no, partner, partner, us
Ivers & Sons, 2025-04-12, 2025-07-26, 30000, 25%, sourced, , yes, partner, partner, partner
Jessop Marine, 2025-05-19, 2025-07-10, 65000, 25%, sourced, 30, no, partner, partner, partner
Kelby Pharma, 2025-05-26, 2025-08-21, 35000, 25%, sourced, , no, partner, partner, us
Kingsmead College, 2025-05-06, 2025-07-05, 70000, 25%, sourced, 135, no, partner, partner, partner
Larkhill Media, 2025-05-13, 2025-08-16, 40000, 25%, sourced, , yes, partner, partner, partner
Lindqvist Foods, 2025-05-20, 2025-07-27, 75000, 25%, sourced, , no, partner, partner, partner
Lowther Glass, 2025-06-27, 2025-09-11, 45000, 25%, sourced, 35, no, partner, partner, partner
Marsh & Tolle, 2025-06-07, 2025-08-22, 80000, 25%, sourced, 29, no, us, partner, us
Merrow Hotels, 2025-06-14, 2025-09-06, 50000, 25%, sourced, 150, no, partner, partner, partner
Netherby Mutual, 2025-06-21, 2025-08-17, 20000, 25%, sourced, , no, partner, partner, partner
Norvane Labs, 2025-07-01, 2025-10-01, 55000, 25%, sourced, , no, partner, both, partner
Oakham Leasing, 2025-07-08, 2025-09-12, 25000, 25%, sourced, , yes, partner, partner, partner
Orford Ports, 2025-07-15, 2025-10-23, 60000, 25%, sourced, , no, partner, partner, partner
Pelham Savings, 2025-07-22, 2025-09-07, 30000, 25%, sourced, , yes, partner, partner, partner
Quarry Bank, 2025-07-02, 2025-10-18, 65000, 25%, sourced, 20, no, us, us, us
Redmayne Tools, 2025-08-09, 2025-10-02, 35000, 25%, sourced, , no, partner, partner, us
Ridgeway Trust, 2025-08-16, 2025-11-13, 70000, 25%, sourced, , no, partner, both, partner
Selwyn Motors, 2025-08-23, 2025-10-24, 40000, 25%, sourced, , yes, partner, partner, partner
Stanmoor Gas, 2025-08-03, 2025-11-08, 75000, 25%, sourced, 180, no, partner, partner, partner
Thornby Clinics, 2025-09-10, 2025-11-19, 45000, 25%, sourced, , no, partner, both, partner
Ulverton Tech, 2025-09-17, 2025-12-03, 80000, 25%, sourced, 49, no, partner, partner, partner
Westrow Telecom, 2025-09-24, 2025-11-14, 50000, 25%, sourced, , no, partner, partner, partner
Yarrow Estates, 2025-09-04, 2025-12-25, 20000, 20%, influenced, , no, us, partner, partner
`;

const KEYS = [
  ...["account", "registered", "closed", "value", "sharePaid", "claimed"],
  ...["priorContactDays", "openOpportunity", "introducedBy", "ranBy", "ownedBy"],
];

/** As they are typed, in the keys of the command line; a blank cell is not there. */
export const SAMPLE_DEALS: readonly Readonly<Record<string, string>>[] = ROWS.trim()
  .split("\n")
  .map((row) => row.split(",").map((cell) => cell.trim()))
  .map((cells) => Object.fromEntries(KEYS.map((key, at) => [key, cells[at] ?? ""])));
