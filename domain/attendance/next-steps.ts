/** What the list asks of the verbinder now. */
export type NextStep =
  | 'invite'
  | 'fill'
  | 'mark-sent'
  | 'offer-seat'
  | 'await-answers'
  | 'settle-lapsed'
  | 'hand-out-list'

type Facts = {
  readonly invited: number
  /** Invitations not noted as sent. */
  readonly unsent: number
  readonly unanswered: number
  readonly maybe: number
  readonly registered: number
  readonly lapsed: number
  readonly seatsFree: number | null
  readonly waiting: number
  readonly hasProposal: boolean
  readonly hasEnded: boolean
}

type Rule = { readonly step: NextStep; readonly applies: (facts: Facts) => boolean }

const rules: readonly Rule[] = [
  { step: 'offer-seat', applies: ({ hasProposal }) => hasProposal },
  { step: 'settle-lapsed', applies: ({ lapsed }) => lapsed > 0 },
  { step: 'invite', applies: ({ invited, registered }) => invited === 0 && registered === 0 },
  { step: 'mark-sent', applies: ({ unsent }) => unsent > 0 },
  { step: 'await-answers', applies: ({ unanswered, maybe }) => unanswered + maybe > 0 },
  {
    step: 'fill',
    applies: ({ seatsFree, registered, waiting, unanswered }) =>
      registered > 0 && (seatsFree ?? 0) > 0 && waiting + unanswered === 0,
  },
]

/** What to do next for the list of an event, most pressing first; after the event only the list. */
export function nextSteps(facts: Facts): NextStep[] {
  if (facts.hasEnded) return facts.registered > 0 ? ['hand-out-list'] : []
  return rules.filter(({ applies }) => applies(facts)).map(({ step }) => step)
}
