/** `Koers <koers@example.org>` with the name a board chose; the address stays, since only that one is signed for (DKIM). */
export function fromOf(
  configured: string,
  name: string | null | undefined,
): string | { name: string; address: string } {
  if (!name) return configured;
  return { name, address: /<([^<>]+)>\s*$/.exec(configured)?.[1] ?? configured.trim() };
}
