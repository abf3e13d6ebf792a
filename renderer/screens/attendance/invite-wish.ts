import type { ChainRoleId, GemeenteId } from '#domain/shared/ids'

/** The filters a link to inviting fills in, as they stand in the address. */
export type InviteWish = { readonly schakel?: ChainRoleId; readonly gemeente?: GemeenteId }

/** The wish in an address; what makes no sense is left out. */
export function inviteWishFrom(search: Record<string, unknown>): InviteWish {
  const { schakel, gemeente } = search
  return {
    ...(typeof schakel === 'string' && schakel !== '' ? { schakel: schakel as ChainRoleId } : {}),
    ...(typeof gemeente === 'string' && gemeente !== ''
      ? { gemeente: gemeente as GemeenteId }
      : {}),
  }
}
