/** How an ended partnership is taken apart, whatever its tier. Source: docs/policy.md, unwind. */
export const UNWIND_PLAN = [
  {
    id: "customers",
    part: "Customer continuity",
    clause:
      "Every customer is told who serves it from which day, and no service stops before that day.",
  },
  {
    id: "data",
    part: "Data handed back",
    clause:
      "Customer and pipeline data are handed back in a readable form, and copies are deleted with written confirmation.",
  },
  {
    id: "ip",
    part: "Intellectual property",
    clause:
      "Licences end, code and documents return to their owner, and joint work is settled as the agreement says.",
  },
  {
    id: "brand",
    part: "Brand taken down",
    clause: "Names, logos, badges and listings of the other side are taken down everywhere.",
  },
] as const;
