import type { Cents } from '#domain/shared/money'

/** How sure an amount is (money-rules.json, zekerheidWaarden); `own` is what she filled in. */
export type Certainty =
  'bron' | 'secundaire_bron' | 'afgeleid' | 'algemene_kennis' | 'onbekend' | 'own'

/** The amounts of one year that may not be crossed unnoticed; null is not known yet. */
export type AllowanceLimits = {
  readonly year: number
  readonly hourFrom21: Cents | null
  readonly hourUnder21: Cents | null
  readonly month: Cents | null
  readonly perYear: Cents | null
  readonly kmTenthCents: number | null
  readonly certainty: Certainty
  readonly source: string | null
  readonly kmCertainty: Certainty
  readonly kmSource: string | null
}
