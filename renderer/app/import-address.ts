/** What she came to take in; nothing lets Schakel see what the list is. */
export type ImportAddress = { doel?: 'sleutelpersonen' }

export function importAddressFrom({ doel }: Record<string, unknown>): ImportAddress {
  return doel === 'sleutelpersonen' ? { doel } : {}
}
