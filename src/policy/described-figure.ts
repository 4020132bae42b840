/** What a figure of a policy is, as a page of docs/ shows it beside the figure itself. */
export interface DescribedFigure {
  readonly label: string;
  readonly unit: string;
  /** What holds on the figure itself. */
  readonly onIt: string;
  readonly source: string;
  readonly year: string;
}
