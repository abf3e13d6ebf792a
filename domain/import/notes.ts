/** Something worth knowing about one cell; the row comes in without what was unreadable. */
export type ImportNote = {
  readonly cell: string
  readonly kind: NoteKind
  /** What stands in the cell, or the heading it is about. */
  readonly value: string
}

export type NoteKind =
  | 'not-an-email'
  | 'more-emails'
  | 'not-a-phone'
  | 'unknown-gemeente'
  | 'unknown-chain-role'
  | 'error-cell'
  | 'cut-short'
  | 'totals-row'
  | 'repeated-headings'
  | 'section-title'
  | 'other-table'
  | 'home-place-as-work'
  | 'sensitive-column'
  | 'hidden-column'
  | 'hidden-rows'
  | 'known-differs'
  | 'looks-like-bsn'
  | 'unclear-language'
  | 'unknown-language'
  | 'unknown-pool-role'
  | 'unclear-reward'
  | 'unclear-rate'
  | 'unclear-km-rate'
  | 'unclear-21'
  | 'unclear-since'
  | 'consent-withdrawn'
