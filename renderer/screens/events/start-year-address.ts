/** The year that is started, as it stands in the address; without one it follows the day. */
export type StartYearAddress = { readonly jaar?: number }

/** The year in an address; what makes no sense is left out. */
export function startYearAddressFrom({ jaar }: Record<string, unknown>): StartYearAddress {
  const year = Number(jaar)
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { jaar: year } : {}
}
