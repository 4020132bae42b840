/** What keeps a step from being left forwards: the field, and the sentence beside it. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}
