/** Whether the stand has a window of its own. */
export function standAddressFrom(search: Record<string, unknown>): { los?: true } {
  return search['los'] === true ? { los: true } : {}
}
