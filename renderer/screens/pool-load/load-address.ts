/** The year whose division is shown; absent is this one. */
export type LoadAddress = { readonly jaar?: number }

/** The year in an address; what makes no sense is left out. */
export function loadAddressFrom(search: Record<string, unknown>): LoadAddress {
  const year = Number(search['jaar'])
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { jaar: year } : {}
}
