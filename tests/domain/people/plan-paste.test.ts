import { expect, it } from 'vitest'
import type { ChainRoleId, GemeenteId, PersonId } from '#domain/shared/ids'
import { gemeenteMatcher } from '#domain/import/match-gemeente'
import { pasteWarnings } from '#domain/people/paste-warnings'
import { planPaste } from '#domain/people/plan-paste'
import { readPersonCell } from '#domain/people/read-cell'

const words = {
  matchGemeenten: gemeenteMatcher([
    { id: 'GM0197' as GemeenteId, name: 'Aalten' },
    { id: 'GM0294' as GemeenteId, name: 'Winterswijk' },
  ]),
  chainRoles: [{ id: 'taalhuis' as ChainRoleId, name: 'Taalhuis', synonyms: ['taalpunt'] }],
  channels: { mail: 'Mail', whatsapp: 'WhatsApp', phone: 'Telefoon', taalhuis: 'Via het taalhuis' },
}
const read = (column: string, text: string) => readPersonCell(column, text, words)
const people = ['Anna Proefstuk', 'Bas Bedacht'].map((name, index) => ({
  ...{ id: `p${index}` as PersonId, name },
  ...{ gemeenteIds: [] as GemeenteId[], hasOwnGemeenten: false },
}))
const target = {
  rows: people,
  columns: ['gemeente', 'email'],
  shown: (row: number, column: string) => (row === 0 && column === 'email' ? 'a@x.example' : ''),
}

it('changes what differs, leaves what is the same, and names each cell it cannot take', () => {
  const block = [
    ['Aalten', 'a@x.example'],
    ['Wierden', 'b@x.example', 'te ver'],
    ['Aalten', 'c@x.example'],
  ]
  expect(planPaste(block, target, read)).toEqual({
    cells: 7,
    rows: 3,
    changed: [
      { person: 'Anna Proefstuk', column: 'gemeente', was: '', becomes: 'Aalten' },
      { person: 'Bas Bedacht', column: 'email', was: '', becomes: 'b@x.example' },
    ],
    sameCells: 1,
    refused: [
      {
        ...{ row: 2, person: 'Bas Bedacht', column: 'gemeente' },
        ...{ mistake: 'not-a-gemeente', words: 'Wierden' },
      },
      {
        ...{ row: 2, person: 'Bas Bedacht', column: null },
        ...{ mistake: 'no-column', words: 'te ver' },
      },
      {
        ...{ row: 3, person: null, column: null },
        ...{ mistake: 'no-row', words: 'Aalten c@x.example' },
      },
    ],
    changes: [
      { personId: 'p0', gemeenteIds: ['GM0197'] },
      { personId: 'p1', email: 'b@x.example' },
    ],
  })
})

it('cannot empty a gemeente that comes from the organisation, and says so', () => {
  const gemeenteIds = ['GM0197' as GemeenteId]
  const rows = people.map((person, index) => ({
    ...{ ...person, gemeenteIds, hasOwnGemeenten: index === 1 },
  }))
  const shown = () => 'Aalten'
  const plan = planPaste([[''], ['']], { rows, columns: ['gemeente'], shown }, read)
  expect(plan.refused).toEqual([
    {
      ...{ row: 1, person: 'Anna Proefstuk', column: 'gemeente' },
      ...{ mistake: 'from-organisation', words: '' },
    },
  ])
  expect(plan.changes).toEqual([{ personId: 'p1', gemeenteIds: [] }])
})

it('warns of what is no address and of what looks like a number Schakel does not need', () => {
  const cell = (column: string, becomes: string) => ({
    ...{ person: 'Anna Proefstuk', column, was: '', becomes },
  })
  const changed = [cell('email', 'geen adres'), cell('function', '123456782'), cell('email', '')]
  expect(pasteWarnings([...changed, cell('phone', '0612345678')])).toMatchObject([
    { person: 'Anna Proefstuk', column: 'email', hint: { kind: 'not-an-email' } },
    { person: 'Anna Proefstuk', column: 'function', hint: { kind: 'looks-like-bsn' } },
  ])
})

it.each([
  ['name', ' Elsa \n van Fictie ', { name: 'Elsa van Fictie' }],
  ['organisation', '', { organisation: null }],
  ['organisation', 'Bakkerij', { organisation: { name: 'Bakkerij' } }],
  ['gemeente', 'hele regio', { gemeenteIds: [] }],
  ['chainRole', 'TAALPUNT', { chainRoleId: 'taalhuis' }],
  ['chainRole', '', { chainRoleId: null }],
  ['channel', 'via het taalhuis', { preferredChannel: 'taalhuis' }],
  ['email', '', { email: '' }],
])('reads %s ‘%s’ as a change', (column, text, change) => {
  expect(read(column, text)).toEqual({ kind: 'change', change })
})

it.each([
  ['name', '  ', 'name-needed'],
  ['chainRole', 'ruimtevaarder', 'not-a-chain-role'],
  ['channel', 'postduif', 'not-a-channel'],
  ['email', 'x'.repeat(301), 'too-long'],
  ['lastSeen', '1-1-2027', 'not-changeable'],
])('does not take %s ‘%s’', (column, text, mistake) => {
  expect(read(column, text)).toMatchObject({ kind: 'mistake', mistake })
})
