/** Whether the address of the kept exports asks for a new one. */
export function exportsWishFrom(search: Record<string, unknown>): { nieuw?: 'ja' } {
  return search['nieuw'] === 'ja' ? { nieuw: 'ja' } : {}
}
