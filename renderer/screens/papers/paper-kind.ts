import { paperKinds } from '#renderer/texts/day'
import type { PaperKind } from '#renderer/texts/day'

/** Which paper is shown, as it stands in the address. */
export type PapersAddress = { readonly soort: PaperKind }

/** The paper of an address; another word is the first of them. */
export function papersAddressFrom(search: Record<string, unknown>): PapersAddress {
  return { soort: paperKinds.find((kind) => kind === search['soort']) ?? 'tekenlijst' }
}
