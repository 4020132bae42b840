/**
 * Words that name a body or a role, and no person: a dispute over an account is settled by somebody
 * who can be called on the day. Source: docs/policy.md, forcing questions.
 */

/** Many heads, or a seat that changes hands: whatever else is said with it, it is not one person. */
export const BODIES: ReadonlySet<string> = new Set([
  ...["board", "committee", "council", "department", "desk", "forum", "group", "leadership"],
  ...["management", "office", "panel", "parties", "sides", "team", "teams", "taskforce"],
]);

/** Seats that one person holds: "team lead Dana Whitlock" is a person, the team is not. */
export const SEATS: ReadonlySet<string> = new Set([
  ...["administrator", "chair", "chairman", "chairperson", "chairwoman", "director", "founder"],
  ...["head", "lead", "leader", "manager", "member", "mediator", "officer", "owner", "president"],
  ...["principal", "rep", "representative", "secretary", "sponsor"],
]);

/** Titles and the words around them; a name is what is left without these. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  ...SEATS,
  ...["a", "all", "an", "and", "at", "both", "by", "each", "either", "for", "from", "her", "his"],
  ...["in", "its", "of", "on", "or", "our", "the", "their", "they", "to", "us", "we", "who"],
  ...["account", "alliance", "alliances", "area", "business", "channel", "chief", "commercial"],
  ...["country", "customer", "deal", "deals", "engagement", "escalation", "executive", "finance"],
  ...["field", "global", "joint", "legal", "marketing", "operating", "operations", "ops"],
  ...["partner", "partners", "partnership", "partnerships", "product", "regional", "revenue"],
  ...["sales", "senior", "steering", "strategic", "strategy", "support", "success"],
  ...["amer", "americas", "apac", "dach", "emea", "eu", "latam", "nordics", "uk"],
  ...["arbiter", "ceo", "cfo", "cmo", "coo", "cpo", "cro", "cso", "cto", "evp", "md", "svp"],
  ...["vice", "vp", "anybody", "anyone", "everybody", "everyone", "nobody", "one", "person"],
  ...["somebody", "someone", "whoever", "decided", "named", "none", "open", "pending", "tba"],
  ...["tbc", "tbd", "be", "is", "later", "not", "yet", "unknown", "n", "na"],
]);
