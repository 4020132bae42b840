import { currentPartner } from "../../src/case/draft";
import type { Send } from "../state/pane-state";

/** The sample partner in place of the blank one; its code comes when somebody asks for it. */
export async function takeSample(send: Send): Promise<void> {
  const { sampleDraft } = await import(
    /* webpackChunkName: "sample" */ "../../src/case/sample-draft"
  );
  const sample = sampleDraft();
  send({
    kind: "changeDraft",
    change: (draft) => ({
      ...draft,
      programme: { ...sample.programme, ...draft.programme },
      partners: { ...draft.partners, [draft.currentPartnerId]: currentPartner(sample) },
    }),
  });
}
