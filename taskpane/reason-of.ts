/** What Excel said when it refused something. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
