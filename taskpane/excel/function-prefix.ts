/** The development manifest names our functions `DEV.PARTNER.TIER` and so on; its page says so. */
export function functionPrefix(): string {
  const namespace = new URLSearchParams(window.location.search).get("functions");
  return namespace ? `${namespace}.` : "";
}
