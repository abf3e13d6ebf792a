import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planForm } from '#domain/forms/plan-form'
import type { FormPlan } from '#domain/forms/form-plan'
import { cellText } from '#domain/import/cell-text'
import type { Cell } from '#domain/import/sheet-data'
import type { Instant } from '#domain/shared/dates'
import { aSheet, person } from '../import/a-sheet.ts'
import { answerRow, groundOf, headings, someone } from './a-form.ts'

const people = ['Elsa Fictie', 'Omar Verhaal', 'Bas Bedacht', 'Yara Droomer'].map((name, index) =>
  someone(`p${index}`, name),
)
const languages = ['Nee', 'Dari', 'ja: Dari', 'Ja, Tigrinya', 'Dari en Farsi', 'nvt']
const diets = ['', 'geen', 'halal', 'Vegetarisch', 'vegetarisch']
const sessions = ['', 'Taal', 'Taal;Werk;', 'Werk']

const response = fc
  .record({
    who: fc.nat(people.length - 1),
    coming: fc.constantFrom('Ja', 'ja graag', 'Nee', 'Misschien', 'Yes'),
    language: fc.constantFrom(...languages),
    diet: fc.constantFrom(...diets),
    session: fc.constantFrom(...sessions),
    minute: fc.nat(59),
  })
  .map(({ who, coming, minute, ...needs }) => {
    const { givenName, familyName } = people[who] ?? someone('x', 'Niemand Anders')
    const at = `14-1-2025 10:${String(minute).padStart(2, '0')}:00`
    return answerRow(`${givenName} ${familyName ?? ''}`, coming, { at, ...needs })
  })
const responses = fc.array(response, { minLength: 1, maxLength: 12 })

const planned = (rows: readonly (readonly Cell[])[], over = {}) =>
  planForm(aSheet([headings, ...rows]), groundOf(people, over))

// What matters of a plan, whatever the columns are called by their letters.
function told({ responses: rows, needs, answers }: FormPlan) {
  const outcomes = rows.map(({ row, outcome, answer, answeredAt, match, mark }) => ({
    ...{ row, outcome, answer, answeredAt, who: match?.personId ?? null, mark },
  }))
  return { outcomes, needs, answers }
}

describe('any form', () => {
  it('says the same in whatever order its questions stand, with other questions between', () => {
    fc.assert(
      fc.property(
        responses,
        fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }),
        fc.constantFrom('Hoe hoorde u van ons?', 'ID', 'Punten - Komt u?'),
        (rows, order, extra) => {
          const turned = (cells: readonly Cell[], more: Cell) => [
            ...order.slice(0, 3).map((index) => cells[index] ?? null),
            more,
            ...order.slice(3).map((index) => cells[index] ?? null),
          ]
          const sheet = aSheet([
            turned(headings, extra),
            ...rows.map((cells, index) => turned(cells, `antwoord ${index}`)),
          ])
          expect(told(planForm(sheet, groundOf(people)))).toEqual(told(planned(rows)))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('holds nothing new when it is read a second time', () => {
    fc.assert(
      fc.property(responses, (rows) => {
        const first = planned(rows)
        const readBefore = new Map(
          first.responses.map(({ mark, match }) => [mark, match?.personId ?? person('p0')]),
        )
        const again = planned(rows, { readBefore })
        expect(again.responses.every(({ outcome }) => outcome === 'read-before')).toBe(true)
        expect(again.needs).toEqual(first.needs)
        expect(again.answers).toEqual(first.answers)
      }),
      { numRuns: 40 },
    )
  })

  it('counts what is needed over the latest yes of each person, and nothing else', () => {
    fc.assert(
      fc.property(responses, (rows) => {
        const plan = planned(rows)
        const coming = plan.responses.filter(
          ({ answer, outcome }) => answer === 'yes' && outcome === 'sure',
        )
        expect(new Set(coming.map(({ match }) => match?.personId)).size).toBe(coming.length)
        expect(plan.answers.yes).toBe(coming.length)
        const dari = coming.filter(({ row }) =>
          cellText(rows[row - 2]?.[4]).includes('Dari'),
        ).length
        expect(plan.needs.find(({ name }) => name === 'Dari')?.people ?? 0).toBe(dari)
        const vegetarian = coming.filter(({ row }) =>
          /vegetarisch/i.test(cellText(rows[row - 2]?.[5])),
        )
        const diet = plan.needs.filter(({ name }) => /vegetarisch/i.test(name))
        expect(diet.reduce((sum, each) => sum + each.people, 0)).toBe(vegetarian.length)
        expect(diet.length).toBeLessThanOrEqual(1)
        expect(plan.needs.every(({ people: count }) => count > 0 && count <= coming.length)).toBe(
          true,
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('a response', () => {
  it('is of somebody surely by name and organisation, also in another order', () => {
    const [first] = planned([answerRow('Fictie, Elsa', 'Ja')]).responses
    expect(first).toMatchObject({ outcome: 'sure', match: { personId: 'p0', isInvited: true } })
  })

  it('is doubtful between two of one name, and with the same name at another place', () => {
    const two = [...people, someone('p9', 'Elsa Fictie')]
    const plan = planForm(aSheet([headings, answerRow('Elsa Fictie', 'Ja')]), groundOf(two))
    expect(plan.responses[0]).toMatchObject({ outcome: 'doubtful', match: null })
    expect(plan.responses[0]?.candidates.map(({ personId }) => personId)).toEqual(['p0', 'p9'])
    const elsewhere = planned([answerRow('Elsa Fictie', 'Ja', { org: 'Bakkerij Verzinsel' })])
    expect(elsewhere.responses[0]).toMatchObject({
      ...{ outcome: 'doubtful', reasons: [{ kind: 'same-name-other-place' }] },
    })
  })

  it('of who is in the network and not invited says so; of who is not known as well', () => {
    const isInvited = () => false
    expect(planned([answerRow('Elsa Fictie', 'Ja')], { isInvited }).responses[0]).toMatchObject({
      ...{ outcome: 'not-invited', match: { personId: 'p0', isInvited: false } },
    })
    expect(planned([answerRow('Saskia Verzinsel', 'Ja')]).responses[0]?.outcome).toBe(
      'unknown-person',
    )
  })

  it('without a name is left, with its cell', () => {
    expect(planned([answerRow('', 'Ja')]).responses[0]).toMatchObject({
      ...{ outcome: 'rejected', reasons: [{ kind: 'no-name', cell: 'B2' }] },
    })
  })

  it('counts when it is the latest of that person, and the earlier one is kept apart', () => {
    const plan = planned([
      answerRow('Elsa Fictie', 'Nee', { at: '20-1-2025 9:00:00' }),
      answerRow('Elsa Fictie', 'Ja', { at: '14-1-2025 9:00:00', language: 'Dari' }),
    ])
    expect(plan.responses.map(({ outcome }) => outcome)).toEqual(['sure', 'superseded'])
    expect(plan).toMatchObject({ answers: { yes: 0, no: 1 }, needs: [] })
  })

  it('keeps its moment by the Dutch clock, in both forms', () => {
    const at = (text: string) =>
      planned([answerRow('Elsa Fictie', 'Ja', { at: text })]).responses[0]?.answeredAt
    expect(at('14-1-2025 10:12:33')).toBe('2025-01-14T09:12:00.000Z')
    expect(at('2025/01/14 2:05:10 PM GMT+1')).toBe('2025-01-14T13:05:00.000Z')
    expect(at('2025/07/14 12:05:10 AM GMT+2')).toBe('2025-07-13T22:05:00.000Z')
    expect(at('')).toBeNull()
  })
})

it('counts what somebody needs once, also when she says that two responses are theirs', () => {
  const namesakes = [someone('n1', 'Henk Beispiel'), someone('n2', 'Henk Beispiel')]
  const rows = ['14-1-2025 10:00:00', '15-1-2025 10:00:00'].map((at) =>
    answerRow('Henk Beispiel', 'Ja', { at, language: 'Dari' }),
  )
  const needsWith = (givenTo: [number, string][]) =>
    planForm(
      aSheet([headings, ...rows]),
      groundOf(namesakes, { givenTo: new Map(givenTo.map(([row, id]) => [row, person(id)])) }),
    ).needs.map(({ people: count }) => count)
  expect(
    needsWith([
      [2, 'n1'],
      [3, 'n2'],
    ]),
  ).toEqual([2])
  expect(
    needsWith([
      [2, 'n1'],
      [3, 'n1'],
    ]),
  ).toEqual([1])
})

describe('the moment of a response', () => {
  const moments = (texts: readonly string[], over = {}) =>
    planned(
      texts.map((at, index) =>
        answerRow(['Elsa Fictie', 'Omar Verhaal'][index] ?? '', 'Ja', { at }),
      ),
      over,
    ).responses.map(({ answeredAt }) => answeredAt)

  it('has day and month in the order that the whole column allows', () => {
    expect(moments(['2/3/2025 10:00:00', '1/14/2025 10:00:00'])).toEqual([
      ...['2025-02-03T09:00:00.000Z', '2025-01-14T09:00:00.000Z'],
    ])
    expect(moments(['2/3/2025 10:00:00', '14/1/2025 10:00:00'])).toEqual([
      ...['2025-03-02T09:00:00.000Z', '2025-01-14T09:00:00.000Z'],
    ])
    expect(moments(['2/3/2025 10:00:00'])).toEqual(['2025-03-02T09:00:00.000Z'])
  })

  it('is never later than now, and says so', () => {
    const now = '2025-02-01T09:00:00.000Z' as Instant
    const [first] = planned([answerRow('Elsa Fictie', 'Ja', { at: '2/3/2025 10:00:00' })], {
      now,
    }).responses
    expect(first?.answeredAt).toBe(now)
    expect(first?.reasons).toContainEqual({ cell: 'A2', kind: 'future-moment' })
  })

  it('leaves a response the same one, whatever the rest of the column says', () => {
    const one = answerRow('Elsa Fictie', 'Ja', { at: '2/3/2025 10:00:00' })
    const other = answerRow('Omar Verhaal', 'Ja', { at: '1/14/2025 10:00:00' })
    expect(planned([one, other]).responses[0]?.mark).toBe(planned([one]).responses[0]?.mark)
  })

  it('that is not there is after those that are: it counts as now', () => {
    const plan = planned([
      answerRow('Elsa Fictie', 'Nee', { at: '-' }),
      answerRow('Elsa Fictie', 'Ja', { at: '14-1-2025 9:00:00' }),
    ])
    expect(plan.responses.map(({ outcome }) => outcome)).toEqual(['sure', 'superseded'])
  })
})

describe('a wording', () => {
  it.each([
    ['Ja, ik kom', 'yes'],
    ['YES', 'yes'],
    ['Nee, helaas', 'no'],
    ['Ik kom niet', 'no'],
    ['Weet ik nog niet', 'maybe'],
    ['Maybe', 'maybe'],
    ['Ja, maar later', null],
    ['Als de trein rijdt', null],
    ['', null],
  ] as const)('%s means %s by itself', (text, answer) => {
    const plan = planned([answerRow('Elsa Fictie', text)])
    expect(plan.responses[0]?.answer ?? null).toBe(answer)
    expect(plan.wordings[0]).toMatchObject({ text, count: 1, answer, isAsked: answer === null })
    expect(plan.responses[0]?.outcome).toBe(answer === null ? 'unclear' : 'sure')
  })

  it('that is asked means what she says', () => {
    const words = new Map([['als de trein rijdt', 'maybe' as const]])
    const plan = planned([answerRow('Elsa Fictie', 'Als de trein rijdt')], { words })
    expect(plan.responses[0]).toMatchObject({ outcome: 'sure', answer: 'maybe' })
  })
})

describe('a column', () => {
  it('says what it means by its heading and by what stands in it', () => {
    const sheet = aSheet([
      [
        'Timestamp',
        'Email Address',
        'First name',
        'Surname',
        'Komt u namens uw organisatie?',
        'Kleur',
      ],
      ['14-1-2025 10:12', 'anonymous', 'Elsa', 'Fictie', 'Ja', 'blauw'],
      ['14-1-2025 10:13', 'anonymous', 'Omar', 'Verhaal', 'Nee', 'rood'],
    ])
    const { columns } = planForm(sheet, groundOf(people))
    expect(columns.map(({ field }) => field)).toEqual([
      ...['completed', 'email', 'givenName', 'familyName', 'coming', null],
    ])
  })

  it('can be corrected', () => {
    const mapping = [{ columnIndex: 5, field: null }]
    const plan = planned([answerRow('Elsa Fictie', 'Ja', { diet: 'halal' })], { mapping })
    expect(plan.needs).toEqual([])
  })
})
