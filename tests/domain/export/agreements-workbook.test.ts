import { expect, it } from 'vitest'
import type { PlacedOutcome } from '#domain/contract/evidence'
import { agreementsWorkbook } from '#domain/export/agreements-workbook'
import { isoDate } from '#domain/shared/dates'
import type { ActionId, EventId, OutcomeId, PersonId } from '#domain/shared/ids'

const agreement: PlacedOutcome = {
  ...{ id: 'o-1' as OutcomeId, kind: 'agreement', text: 'Belt de bakker (voorbeeld)' },
  owner: { kind: 'person', id: 'p-1' as PersonId, name: 'Elsa van Fictie' },
  ...{ dueOn: isoDate('2025-02-20'), doneOn: null, isLate: true },
  ...{ actionIds: ['d' as ActionId, 'k' as ActionId], saidAt: null, isForReport: false },
  ...{ indicatorId: null, conversationId: null, eventId: 'e-1' as EventId },
  ...{ madeIn: 'CoP (voorbeeld)', madeOn: isoDate('2025-02-14') },
}

function wordsOf(agreements: readonly PlacedOutcome[]) {
  const [sheet] = agreementsWorkbook(agreements, isoDate('2025-02-25')).sheets
  return (sheet?.rows ?? []).map(({ cells }) =>
    cells.map(({ value }) =>
      value.kind === 'text' ? value.text : value.kind === 'date' ? value.date : '',
    ),
  )
}

it('says of each agreement what, who, by when, how it stands and where it was made', () => {
  const mine: PlacedOutcome = {
    ...agreement,
    ...{ owner: { kind: 'user' }, dueOn: null, doneOn: isoDate('2025-02-24'), isLate: false },
  }
  const rows = wordsOf([agreement, mine, { ...agreement, owner: null, isLate: false }])
  expect(rows[0]).toEqual(['Afspraken'])
  expect(rows[1]).toEqual(['Stand op 25-02-2025: 3 afspraken'])
  expect(rows.slice(4)).toEqual([
    [
      ...['Belt de bakker (voorbeeld)', 'Elsa van Fictie', '2025-02-20', 'te laat', ''],
      ...['CoP (voorbeeld)', '2025-02-14', 'd, k'],
    ],
    [
      ...['Belt de bakker (voorbeeld)', 'de verbinder', '', 'klaar', '2025-02-24'],
      ...['CoP (voorbeeld)', '2025-02-14', 'd, k'],
    ],
    [
      ...['Belt de bakker (voorbeeld)', 'nog niemand', '2025-02-20', 'open', ''],
      ...['CoP (voorbeeld)', '2025-02-14', 'd, k'],
    ],
  ])
})
