import { expect, it } from 'vitest'
import { byUrgency, changesToTake, decisionOf } from '#domain/import/row-decision'
import { reportSentence } from '#domain/texts/import-report'

const like = { kind: 'person' }

it('takes only what is sure without a choice', () => {
  const outcomes = ['new', 'changed', 'doubtful', 'duplicate', 'rejected'] as const
  const decisions = outcomes.map((outcome) => decisionOf({ outcome, match: like }))
  expect(decisions).toEqual(['add', 'merge', 'leave', 'leave', 'leave'])
})

it('does with a doubtful row what the user says', () => {
  const row = { outcome: 'doubtful', match: like } as const
  const choices = ['as-new', 'merge', 'skip'] as const
  expect(choices.map((choice) => decisionOf(row, { choice }))).toEqual(['add', 'merge', 'leave'])
})

it('never doubles who is there already, nor takes in who has no name', () => {
  const choice = { choice: 'as-new' } as const
  expect(decisionOf({ outcome: 'duplicate', match: like }, choice)).toBe('leave')
  expect(decisionOf({ outcome: 'rejected', match: null }, choice)).toBe('leave')
})

it('fills only what is empty of who is merely alike, unless fields are named', () => {
  const changes = [
    { field: 'email', before: 'a@b.nl' },
    { field: 'phone', before: null },
  ]
  const row = { outcome: 'doubtful', changes } as const
  expect(changesToTake(row, null).map(({ field }) => field)).toEqual(['phone'])
  expect(changesToTake(row, ['email']).map(({ field }) => field)).toEqual(['email'])
})

it('leaves what has a source of a known organisation', () => {
  const changes = [
    { field: 'gemeente', before: 'Aalten', isChosen: false },
    { field: 'email', before: null, isChosen: true },
  ]
  const row = { outcome: 'changed', changes } as const
  expect(changesToTake(row, null).map(({ field }) => field)).toEqual(['email'])
})

it('puts what needs a choice first and plain new rows last', () => {
  const rows = [
    { row: 5, outcome: 'new' },
    { row: 9, outcome: 'duplicate' },
    { row: 7, outcome: 'doubtful' },
    { row: 6, outcome: 'doubtful' },
    { row: 8, outcome: 'rejected' },
  ] as const
  expect(byUrgency(rows).map(({ row }) => row)).toEqual([6, 7, 8, 9, 5])
})

it('reports an import in one sentence', () => {
  const nothing = { added: 0, changed: 0, merged: 0, skipped: 0, joined: 0 }
  const left = { doubtful: 0, duplicate: 0, rejected: 0 }
  const sentences = [
    reportSentence({ ...nothing, left }, []),
    reportSentence({ ...nothing, added: 3, changed: 2, merged: 1, skipped: 1, left }, []),
    reportSentence({ ...nothing, added: 9, left }, ['E2', 'E5']),
    reportSentence({ ...nothing, added: 9, left }, ['E2', 'E5', 'E6', 'E7']),
  ]
  expect(sentences).toEqual([
    'Er was niets nieuws in te lezen.',
    '3 nieuw, 2 gewijzigd, 1 samengevoegd, 1 overgeslagen.',
    '9 nieuw; in E2 en E5 staat geen e-mailadres, die mensen staan er zonder.',
    '9 nieuw; in E2, E5, E6 en verder staat geen e-mailadres, die mensen staan er zonder.',
  ])
})
