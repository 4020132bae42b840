import type { Frame } from "playwright-core";
import { choose, goOn, type PaneStage } from "./pane-stage";

/** What tells one partner of these tests from another. */
export interface Story {
  readonly name: string;
  readonly opened: "accounts" | "terms";
  /** Nothing where the partner does not say how it sells. */
  readonly demand: { readonly endCustomerPercent: string; readonly salesTeam: string } | undefined;
  /** The three conditions of question 7. */
  readonly isAcquisition: boolean;
}

const CUSTOMERS = ["Alder Bank", "Corvane", "Fenwick", "Harrow", "Lindqvist"];
const DEMAND = "intake-independent_demand_evidence";

/** From an empty workbook through every question, as somebody with a mouse would go. */
export async function answerFromEmpty({ pane }: PaneStage, story: Story): Promise<void> {
  await goOn(pane);
  await pane.fill("#intake-partner_name", story.name);
  await pane.selectOption("#intake-partner_type", "reseller");
  if (story.demand !== undefined) {
    await pane.fill(`#${DEMAND}-end_customer_relationships_pct`, story.demand.endCustomerPercent);
    await pane.fill(`#${DEMAND}-sales_team_size`, story.demand.salesTeam);
  }
  await goOn(pane);
  for (const [index, name] of CUSTOMERS.entries()) {
    await pane.fill(`#answers-customers-namedAccounts-${index}-name`, name);
  }
  await goOn(pane);
  await choose(pane, "answers-opening-opened", story.opened);
  await goOn(pane);
  await pane.fill("#answers-jointValue-sentence", "One report in place of three.");
  await pane.fill("#answers-jointValue-customer", "Alder Bank");
  await choose(pane, "answers-jointValue-beyondEitherSide", "true");
  await goOn(pane);
  await answerModel(pane);
  for (const each of [
    "pipelineFloorByQuarter",
    "certifiedPeople",
    "jointDealsClosed",
    "curePeriod",
  ])
    await choose(pane, `answers-killCriteria-${each}`, "true");
  await goOn(pane);
  await choose(pane, "answers-engagement-decidedBy", "segment");
  await pane.fill("#answers-engagement-settledBy", "Dana Whitlock");
  await choose(pane, "answers-engagement-signed", "true");
  await goOn(pane);
  for (const each of ["moat", "exclusivity", "equityAlignment"]) {
    await choose(pane, `answers-acquisition-${each}`, String(story.isAcquisition));
  }
  await goOn(pane);
}

async function answerModel(pane: Frame): Promise<void> {
  await pane.fill("#model-revshare", "20%");
  await pane.fill("#model-revshareYears", "3");
  await pane.fill("#model-acv", "50,000");
  await goOn(pane);
  await pane.fill("#model-programmeCost", "180,000");
  await pane.fill("#model-deals", "12");
  await pane.fill("#model-channelDeals", "240");
  await goOn(pane);
}

/** Opens one of the pages that stand besides the steps. */
export async function openPage(pane: Frame, page: string, heading?: string): Promise<void> {
  await pane.locator("#steps-button").click();
  await pane.locator(`#${page}-page`).click();
  await pane.locator("#step-heading", heading === undefined ? {} : { hasText: heading }).waitFor();
}
