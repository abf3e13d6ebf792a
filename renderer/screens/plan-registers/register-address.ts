/** What a register shows, as it stands in the address; empty parts are left out. */
export type RegisterAddress = {
  readonly zoek?: string
  /** What stands in the panel. */
  readonly kies?: string
  /** A form in the panel: something new, or a new measurement. */
  readonly doe?: 'nieuw' | 'meting'
}

type Parts = { [Key in keyof RegisterAddress]?: RegisterAddress[Key] | undefined }

/** What a register shows by an address; what makes no sense is left out. */
export function registerAddressFrom(search: Record<string, unknown>): RegisterAddress {
  const { zoek, kies, doe } = search
  return changed(
    {},
    {
      zoek: typeof zoek === 'string' ? zoek : undefined,
      kies: typeof kies === 'string' ? kies : undefined,
      doe: doe === 'nieuw' || doe === 'meting' ? doe : undefined,
    },
  )
}

/** The address with some parts changed; undefined takes a part out. */
export function changed(address: RegisterAddress, parts: Parts): RegisterAddress {
  return Object.fromEntries(
    Object.entries({ ...address, ...parts }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  )
}

/** What is shown of a register, and the way to show something else. */
export type RegisterPlace = {
  readonly address: RegisterAddress
  readonly onAddress: (address: RegisterAddress) => void
}
