import type { ActionId } from '#domain/commands/registry'

type Words = { readonly label: string; readonly synonyms: readonly string[] }
type ActionOf<Area extends string> = Extract<ActionId, `${Area}.${string}`>

/** What the actions of reports are called. */
export const reportActionWords: Record<ActionOf<'report'>, Words> = {
  'report.exports': { label: 'Vaste exports', synonyms: ['bewaarde exports'] },
  'report.newExport': {
    label: 'Nieuwe vaste export',
    synonyms: ['export bewaren', 'lijst steeds opnieuw maken'],
  },
  'report.handover': { label: 'Overdrachtsdossier', synonyms: ['overdragen', 'opvolger'] },
}
