import { currentPartner, type PartnerDraft } from "../../src/case/draft";
import { sampleDraft } from "../../src/case/sample-draft";
import { openView, PLACES_AND_PAGES, WITHIN_PAGES, wrongHere } from "./every-view";
import { WorkbenchSession } from "./harness";
import { openPane, type PaneStage, reloadPane } from "./pane-stage";
import { namesake, storedDraft, storeDraft } from "./stored-draft";

const session = new WorkbenchSession();
beforeAll(() => session.begin());
afterAll(() => session.end());

const SAMPLE = currentPartner(sampleDraft());

/** Some is given, some is missing, and some does not read. */
const HALF: PartnerDraft = {
  ...SAMPLE,
  intake: { ...SAMPLE.intake, independent_demand_evidence: { named_accounts_sourced_count: 3 } },
  answers: { ...SAMPLE.answers, engagement: {}, acquisition: {} },
  model: { acv: "50 thousand or so", revshare: 0.2, deals: "" },
};

async function withPartners(stage: PaneStage, partners: readonly PartnerDraft[]): Promise<void> {
  const draft = await storedDraft(stage.pane);
  const [first, ...others] = partners;
  const more = others.map((partner, index) => [`partner-${index + 2}`, partner] as const);
  const own = [[draft.currentPartnerId, { ...first, sheetIds: {} }] as const, ...more];
  await storeDraft(stage.pane, {
    ...draft,
    partners: Object.fromEntries(own) as typeof draft.partners,
  });
  await reloadPane(stage);
}

const LONG = "A name as long as those of old trading houses are";
const STATES = {
  empty: { start: "empty", partners: [], views: PLACES_AND_PAGES },
  "half given": { start: "sample", partners: [HALF], views: PLACES_AND_PAGES },
  complete: {
    start: "sample",
    partners: [SAMPLE, namesake(SAMPLE, "Contoso", { deals: 40 }), namesake(SAMPLE, LONG)],
    views: [...PLACES_AND_PAGES, ...WITHIN_PAGES],
  },
} as const;

test.each(Object.entries(STATES))(
  "with answers that are %s every view passes axe in every look, fits every width, and says no name of the code",
  async (_, { start, partners, views }) => {
    const stage = await openPane(session, { start, width: 1280, height: 900 });
    if (partners.length > 0) await withPartners(stage, partners);
    const found: Record<string, readonly string[]> = {};
    for (const view of views) {
      await openView(stage.pane, view);
      const wrong = await wrongHere(stage);
      if (wrong.length > 0) found[view.name] = wrong;
    }
    expect(found).toEqual({});
    expect(stage.faults).toEqual([]);
  },
);
