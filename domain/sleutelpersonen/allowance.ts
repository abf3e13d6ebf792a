import type { IsoDate } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'

/** How sure an amount is (money-rules.json, zekerheidWaarden); `own` is what she filled in. */
export const certainties = [
  'bron',
  'secundaire_bron',
  'afgeleid',
  'algemene_kennis',
  'onbekend',
  'own',
] as const
export type Certainty = (typeof certainties)[number]

/** How sure something is, and where it was read. */
export type Origin = { readonly certainty: Certainty; readonly source: string | null }

/** An amount with where it comes from; null is not known yet. */
export type KnownAmount = Origin & { readonly amount: number | null }

/** The amounts of a year that can be known or filled in. */
export const limitFields = ['hourFrom21', 'hourUnder21', 'month', 'perYear', 'km'] as const
export type LimitField = (typeof limitFields)[number]

/** The amounts of one year that may not be crossed unnoticed: cents, and tenths of a cent per km. */
export type AllowanceLimits = { readonly year: number } & Readonly<Record<LimitField, KnownAmount>>

/** The least somebody in paid service may get per hour from a day on. */
export type MinimumWage = KnownAmount & { readonly fromOn: IsoDate }

/** Work that is thought of, before anybody is asked. */
export type WorkWish = {
  readonly minutes: number
  readonly km: number
  readonly expenses: Cents
}

/** A limit that holds on its own. */
export const limitKinds = ['hour', 'month', 'year'] as const
export type LimitKind = (typeof limitKinds)[number]

/** What counts for one limit, and what is left of it; an unknown limit leaves nothing to say. */
export type LimitRoom = Origin & {
  readonly kind: LimitKind
  readonly limit: Cents | null
  readonly used: Cents
  /** Of `used`: what somebody says to get from others. */
  readonly outside: Cents
  readonly wish: Cents
  readonly room: Cents | null
  readonly over: Cents
}

/** Hours against the ceiling somebody asked for; it holds for all work, paid or not. */
export type CeilingRoom = {
  readonly per: 'month' | 'year'
  readonly limitMinutes: number
  readonly usedMinutes: number
  readonly wishMinutes: number
  readonly overMinutes: number
}
