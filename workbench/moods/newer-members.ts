/**
 * Members that the workbench has and an older Excel has not, in the protocol's spelling, with the
 * ExcelApi set that brought them. The published client does not look at sets; the host does.
 */
export const NEWER_MEMBERS: Readonly<Record<string, string>> = {
  "Table.Resize": "1.13",
  "ConditionalFormatCollection.GetItemOrNullObject": "1.14",
  "ChartSeries.GetDimensionDataSourceString": "1.15",
};
