import type { PersonId } from '#domain/shared/ids'

/** The person an address asks for, if any. */
export function dossierAddressFrom(search: Record<string, unknown>): { mens?: PersonId } {
  const { mens } = search
  return typeof mens === 'string' && mens !== '' ? { mens: mens as PersonId } : {}
}

/** The people an address asks to erase, joined by commas. */
export function eraseAddressFrom(search: Record<string, unknown>): { mens?: string } {
  const { mens } = search
  return typeof mens === 'string' && mens !== '' ? { mens } : {}
}
