import type { BudgetWorkbookInput } from '#domain/export/budget-layout'
import { isoDate } from '#domain/shared/dates'
import type { CostChainId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import { amount, book, chain, entry, eventId, foreignSource, line } from '../domain/budget/book.ts'

const names = [
  'Personele inzet regionaal verbinder',
  'Personele inzet ondersteuning',
  'Bijeenkomsten en CoP',
  'Voorlichting ondernemerschap',
  'Pool sleutelpersonen',
  'Communicatie',
  'Duale trajecten en pilots',
  'Onderzoek, cijfers en monitoring',
  'Scholing en cultuursensitief werken',
  'Onvoorzien',
]
const lines = names.map((name, index) => line(index + 1, { name }))
const post = (position: number) => line(position).id
const onChain = (id: string) => ({ chainId: id as CostChainId })
const highVat = (euros: number) => ({ vat: cents(euros * 21), rate: 'hoog' as const })

/** An annex as a verbinder keeps it: three years, an overrun, open and closed chains, odd cents. */
export const sampleAnnex: BudgetWorkbookInput = {
  statedOn: isoDate('2025-09-30'),
  regionName: 'Arbeidsmarktregio Achterhoek',
  madeFor: 'centrumgemeente Doetinchem',
  comparedWith: null,
  years: [2024, 2025, 2026],
  events: [
    { id: eventId('rb'), title: 'Regionale bijeenkomst', date: isoDate('2025-02-14') },
    { id: eventId('cop'), title: 'CoP-bijeenkomst "taal & werk"', date: isoDate('2025-03-20') },
    { id: eventId('idee'), title: 'Ondernemerschap in Oost', date: null },
    { id: eventId('leeg'), title: 'Bijeenkomst zonder kosten', date: isoDate('2025-11-06') },
  ],
  book: book({
    lines,
    amounts: [
      amount(post(1), 2025, 80_000),
      amount(post(2), 2025, 24_000),
      amount(post(3), 2025, 15_000),
      { ...amount(post(3), 2025, 18_000, 2), reason: 'Tweede CoP erbij na besluit stuurgroep' },
      amount(post(4), 2025, 6_000),
      amount(post(5), 2025, 12_000),
      amount(post(6), 2025, 5_000),
      amount(post(7), 2025, 30_000),
      amount(post(8), 2025, 0),
      amount(post(1), 2026, 82_000),
      amount(post(3), 2026, 18_500.5),
    ],
    chains: [
      chain('inzet', {
        lineId: post(1),
        description: 'Detachering verbinder',
        supplier: 'Voorbeeldgemeente',
      }),
      chain('zaal', {
        lineId: post(3),
        eventId: eventId('rb'),
        description: 'Zaalhuur met lunch',
        supplier: 'Voorbeeldzaal De Hoeve',
      }),
      chain('spreker', {
        lineId: post(3),
        eventId: eventId('rb'),
        description: 'Spreker',
        supplier: '=Fictief & Zn.',
        closedOn: isoDate('2025-03-01'),
      }),
      chain('cop', {
        lineId: post(3),
        eventId: eventId('cop'),
        description: 'Zaal en koffie',
        coversEstimate: false,
      }),
      chain('ondernemen', {
        lineId: post(4),
        eventId: eventId('idee'),
        description: 'Twee avonden',
      }),
      chain('folder', {
        lineId: post(6),
        description: 'Folder in vier talen',
        supplier: 'Drukkerij Voorbeeld',
      }),
      chain('pilot', { lineId: post(7), description: 'Pilot duaal traject techniek' }),
      chain('jong', {
        lineId: post(7),
        fundingSourceId: foreignSource.id,
        description: 'Jongerenpilot',
      }),
    ],
    entries: [
      ...[2024, 2025, 2026].map((year) => entry('commitment', year, 10_000, onChain('inzet'))),
      entry('actual', 2024, 10_000, onChain('inzet')),
      entry('actual', 2025, 8_333.33, { ...onChain('inzet'), invoice: '2025-014' }),
      entry('estimate', 2025, 2_000, onChain('zaal')),
      entry('commitment', 2025, 1_850, {
        ...onChain('zaal'),
        ...highVat(1_850),
        isCompensable: true,
      }),
      entry('actual', 2025, 925, {
        ...onChain('zaal'),
        ...highVat(925),
        isCompensable: true,
        invoice: 'F-1201',
        note: 'Aanbetaling',
      }),
      entry('commitment', 2025, 750, { ...onChain('spreker'), ...highVat(750) }),
      entry('actual', 2025, 700, { ...onChain('spreker'), ...highVat(700), note: 'Eindfactuur' }),
      entry('credit', 2025, -100, { ...onChain('spreker'), ...highVat(-100) }),
      entry('estimate', 2025, 1_000, onChain('cop')),
      entry('commitment', 2025, 400, onChain('cop')),
      entry('estimate', 2026, 3_000.1, onChain('ondernemen')),
      entry('actual', 2026, 250.2, onChain('ondernemen')),
      entry('commitment', 2025, 4_550, { ...onChain('folder'), ...highVat(4_550) }),
      entry('actual', 2025, 4_550, { ...onChain('folder'), ...highVat(4_550) }),
      entry('commitment', 2025, 12_500, onChain('pilot')),
      entry('actual', 2025, 6_000, onChain('pilot')),
      entry('commitment', 2025, -2_000, {
        ...onChain('pilot'),
        date: isoDate('2025-12-15'),
        note: 'Doorgeschoven',
      }),
      entry('commitment', 2026, 2_000, {
        ...onChain('pilot'),
        date: isoDate('2025-12-15'),
        note: 'Doorgeschoven',
      }),
      entry('actual', 2025, 9_999, onChain('jong')),
    ],
  }),
}
