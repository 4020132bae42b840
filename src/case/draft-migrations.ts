type Document = Readonly<Record<string, unknown>>;

/** Step n turns a stored draft of version n into version n + 1. */
export const DRAFT_MIGRATIONS: Readonly<Record<number, (document: Document) => Document>> = {
  1: withSheetsOfEachPartner,
  2: withCaseOfEachPartner,
  3: withDealsOfEachPartner,
  4: withScenariosOfEachPartner,
  5: withReviewOfEachPartner,
  6: withPathOfProgramme,
};

/** Version 1 knew one set of sheets in a workbook, which was the open partner's. */
function withSheetsOfEachPartner(document: Document): Document {
  const { currentPartnerId, partners, sheetIds } = document;
  const ids = Object.entries(objectOr(sheetIds));
  const shared = ["partners", "portfolio", "comparison"];
  return {
    ...document,
    version: 2,
    programme: {},
    sheetGroups: [],
    sheetIds: Object.fromEntries(ids.filter(([kind]) => shared.includes(kind))),
    partners:
      typeof partners === "object" && partners !== null
        ? Object.fromEntries(
            Object.entries(partners).map(([id, partner]: [string, unknown]) => [
              id,
              {
                ...objectOr(partner),
                programme: {},
                sheetIds: Object.fromEntries(
                  id === currentPartnerId ? ids.filter(([kind]) => !shared.includes(kind)) : [],
                ),
              },
            ]),
          )
        : partners,
  };
}

function objectOr(value: unknown): Document {
  return typeof value === "object" && value !== null ? (value as Document) : {};
}

/** What version 2 kept with the plan and is said of the partner as a whole. */
const TERMS = ["contribution", "preset", "profile"] as const;

/**
 * Version 2 called the intake a record, kept terms and decision with the plan, asked who pays whom,
 * and stored the answer of question 4, which the model gives.
 */
function withCaseOfEachPartner(document: Document): Document {
  return { ...withEachPartner(document, withCase), version: 3 };
}

/** Version 3 knew no deals of a partner we have. */
function withDealsOfEachPartner(document: Document): Document {
  return { ...withEachPartner(document, (partner) => ({ ...partner, deals: [] })), version: 4 };
}

/** Version 4 kept the step that was open, which nobody asked for, and knew no offers side by side. */
function withScenariosOfEachPartner(document: Document): Document {
  const after = ({ step: _step, ...partner }: Document): Document => ({
    ...partner,
    scenarios: {},
  });
  return { ...withEachPartner(document, after), version: 5 };
}

/** Version 5 knew no sheet of deals, and no review. */
function withReviewOfEachPartner(document: Document): Document {
  const after = (partner: Document): Document => ({ ...partner, dealsOn: "", review: {} });
  return { ...withEachPartner(document, after), version: 6 };
}

/**
 * Version 6 asked each partner for the archetype, which is the programme's, and of the list of firms
 * for one alone. The open partner's archetype leads; those of others stay with them, unseen.
 */
function withPathOfProgramme(document: Document): Document {
  const partners = objectOr(document.partners);
  const { recruiting, ...programme } = objectOr(document.programme);
  const { listSize: _counted, ...firm } = objectOr(recruiting);
  const archetypes = [partners[String(document.currentPartnerId)], ...Object.values(partners)]
    .map((partner) => objectOr(objectOr(partner).programme).archetype)
    .filter((answers) => answers !== undefined);
  return {
    ...document,
    version: 7,
    programme: {
      ...(archetypes.length > 0 ? { archetype: archetypes[0] } : {}),
      ...(Object.keys(firm).length > 0 ? { recruiting: { r1: firm } } : {}),
      ...programme,
    },
  };
}

/** Changes every partner of a draft, those that were put aside whole among them. */
function withEachPartner(document: Document, change: (partner: Document) => Document): Document {
  const history = Array.isArray(document.history) ? (document.history as unknown[]) : [];
  const { partners } = document;
  return {
    ...document,
    // A damaged list of partners stays as it is, to be refused as damaged.
    partners:
      typeof partners === "object" && partners !== null
        ? Object.fromEntries(
            Object.entries(partners).map(([id, partner]: [string, unknown]) => [
              id,
              change(objectOr(partner)),
            ]),
          )
        : partners,
    history: history.map((entry) => {
      const { path, value } = objectOr(entry);
      const isWholePartner = typeof path === "string" && /^partners\/[^/]+$/.test(path);
      return isWholePartner ? { ...objectOr(entry), value: change(objectOr(value)) } : entry;
    }),
  };
}

function withCase({ record, plan, answers, ...rest }: Document): Document {
  const { direction: _asked, decidedBy, decideOn, ...request } = objectOr(plan);
  const { economics, ...otherAnswers } = objectOr(answers);
  const { breakevenShareOfChannel: _stored, ...plausible } = objectOr(economics);
  const hasPlausible = Object.keys(plausible).length > 0;
  return {
    ...rest,
    intake: objectOr(record),
    answers: { ...otherAnswers, ...(hasPlausible ? { economics: plausible } : {}) },
    plan: Object.fromEntries(
      Object.entries(request).filter(([field]) => TERMS.every((term) => term !== field)),
    ),
    ...Object.fromEntries(
      TERMS.map((term) => [term, typeof request[term] === "string" ? request[term] : ""]),
    ),
    decision: {
      ...(decidedBy === undefined ? {} : { by: decidedBy }),
      ...(decideOn === undefined ? {} : { on: decideOn }),
    },
  };
}
