const LENGTH = 13;

/** Two authors may add partners at the same time: a running number would make theirs one. */
export function newPartnerId(): string {
  return `partner-${crypto.randomUUID().slice(0, LENGTH)}`;
}
