import { isBlank } from "../../src/reading/blank";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { UNKNOWN } from "../../src/partner/intake-record";
import { QUESTION_FIGURES } from "../../src/policy/question-figures";
import {
  accountsAreUnknown,
  CUSTOMERS_PATH,
  type TypedAccount,
  typedAccounts,
} from "../state/accounts";
import { fieldIdOf } from "../state/draft-path";
import type { Pane } from "../state/pane-state";
import { nameFieldId, yearFieldId } from "../state/problems";
import { UNKNOWN_LABEL } from "./answer-field";
import { check } from "./check";
import { errorLine } from "./field";
import { icon } from "./icons";

const BLANK: TypedAccount = { name: "", year: "" };

/** Names with a year each, as many rows as a good answer has, and more on demand. */
export function accountList(pane: Pane): TemplateResult {
  const { partner } = pane;
  const typed = typedAccounts(partner);
  const rows = Math.max(typed.length, QUESTION_FIGURES.customersNamed);
  const accounts = Array.from({ length: rows }, (_, index) => typed[index] ?? BLANK);
  const id = fieldIdOf(CUSTOMERS_PATH);
  const listProblem = pane.problemOf(id);

  const send = (next: readonly TypedAccount[]) => {
    const filled = next.map(({ name, year }) => name !== "" || year !== "").lastIndexOf(true) + 1;
    const value = next.slice(0, filled).map((account) => ({ ...account }));
    pane.send({
      kind: "answer",
      path: CUSTOMERS_PATH,
      value: value.length === 0 ? undefined : value,
    });
  };
  const edit = (index: number, change: Partial<TypedAccount>) => {
    send(accounts.map((account, at) => (at === index ? { ...account, ...change } : account)));
  };

  return html`<div class="field" role="group" aria-labelledby="${id}-label">
    <p class="label" id="${id}-label">End customers, with the year of the sale</p>
    <div class="list-row list-row-head" aria-hidden="true">
      <span>Company</span><span>Year</span>
    </div>
    ${accounts.map((account, index) =>
      row(pane, account, index, {
        message: pane.problemOf(yearFieldId(index)),
        listMessageId: index === 0 && listProblem !== undefined ? `${id}-error` : undefined,
        onEdit: (change) => {
          edit(index, change);
        },
        onRemove: () => {
          send(accounts.filter((_, at) => at !== index));
        },
      }),
    )}
    ${errorLine(id, listProblem)}
    <button
      type="button"
      class="button subtle add"
      @click=${() => {
        pane.send({
          kind: "answer",
          path: CUSTOMERS_PATH,
          value: [...accounts, BLANK].map((account) => ({ ...account })),
        });
      }}
    >
      Add a customer
    </button>
    ${check({
      id: `${id}-unknown`,
      label: UNKNOWN_LABEL,
      about: "which customers they sold to",
      checked: accountsAreUnknown(partner),
      onChange: (checked) => {
        pane.send({ kind: "answer", path: CUSTOMERS_PATH, value: checked ? UNKNOWN : undefined });
      },
    })}
  </div>`;
}

interface RowEvents {
  readonly message: string | undefined;
  readonly listMessageId: string | undefined;
  readonly onEdit: (change: Partial<TypedAccount>) => void;
  readonly onRemove: () => void;
}

function row(
  pane: Pane,
  account: TypedAccount,
  index: number,
  { message, listMessageId, onEdit, onRemove }: RowEvents,
): TemplateResult {
  const yearId = yearFieldId(index);
  const whose = isBlank(account.name) ? `customer ${index + 1}` : account.name;
  return html`<div class="list-row">
      <div class="box">
        <input
          id=${nameFieldId(index)}
          type="text"
          autocomplete="off"
          aria-label="Company of customer ${index + 1}"
          aria-invalid=${listMessageId === undefined ? "false" : "true"}
          aria-describedby=${listMessageId ?? nothing}
          .value=${account.name}
          @input=${(event: Event) => {
            onEdit({ name: (event.target as HTMLInputElement).value });
          }}
        />
      </div>
      <div class="box">
        <input
          id=${yearId}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-label="Year of the sale to ${whose}"
          aria-invalid=${message === undefined ? "false" : "true"}
          aria-describedby=${message === undefined ? nothing : `${yearId}-error`}
          .value=${account.year}
          @input=${(event: Event) => {
            onEdit({ year: (event.target as HTMLInputElement).value });
          }}
          @blur=${() => {
            pane.send({ kind: "leaveField", field: yearId });
          }}
        />
      </div>
      <button
        type="button"
        class="button subtle square"
        aria-label="Remove ${whose}"
        ?hidden=${account.name === "" && account.year === ""}
        @click=${onRemove}
      >
        ${icon("remove")}
      </button>
    </div>
    ${errorLine(yearId, message)}`;
}
