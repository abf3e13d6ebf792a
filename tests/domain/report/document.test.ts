import { describe, expect, it } from 'vitest'
import type { Block } from '#domain/report/document'
import { makeDocument } from '#domain/report/make-document'
import { figuresByKey, proofsOf } from '#domain/report/proofs'
import { rowsBehind, totalsOf } from '#domain/report/figures'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import { figurePhrase } from '#domain/texts/report-figures'
import { actionFact, reportFacts } from '../../builders/report-facts.ts'

const day = isoDate('2025-02-14')
const event = {
  date: day,
  title: 'Regionale bijeenkomst (voorbeeld)',
  typeCode: 'RB',
  typeName: 'Regionale bijeenkomst',
  ownership: 'eigen' as const,
  present: 12,
  firstTime: 12,
}
const second = { ...event, date: isoDate('2025-04-08'), present: 7, firstTime: 6 }

const wordsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.kind === 'heading') return `# ${block.text}`
    if (block.kind === 'list') return block.items.join('; ')
    if (block.kind === 'table') return block.caption
    return block.runs
      .map((run) => (run.kind === 'words' ? run.text : figurePhrase(run.figure, run.written)))
      .join('')
  })

const documentOf = (facts: ReturnType<typeof reportFacts>, texts = new Map()) =>
  makeDocument({ title: 'Jaarrapport 2025', regionName: 'Achterhoek', facts, texts })

it('counts people once: at the first event of the period', () => {
  const proofs = proofsOf(reportFacts({ events: [event, second] }))
  const figures = figuresByKey(proofs)
  expect(figures.get('mensen')?.value).toBe(18)
  expect(figures.get('aanwezig')?.value).toBe(19)
  expect(figures.get('soort:RB')?.value).toBe(2)
})

it('gives a figure of one of several only its own rows, and every figure a proof', () => {
  const role = { holes: ['Aalten'], events: [event] }
  const proofs = proofsOf(
    reportFacts({
      roles: [
        { id: 'werkgever', name: 'Werkgever', total: 12, ...role },
        { id: 'coa', name: 'COA', total: 0, holes: ['Aalten', 'Berkelland'], events: [] },
      ],
    }),
  )
  const roles = proofs.find(({ code }) => code === '3d')
  const holes = proofs.find(({ code }) => code === '3e')
  expect(roles && rowsBehind(roles, 'rol:coa')).toEqual([])
  expect(roles && rowsBehind(roles, 'rol:werkgever')).toHaveLength(1)
  expect(holes && rowsBehind(holes, 'ontbreekt:coa')).toHaveLength(2)
  expect(figuresByKey(proofs).get('gaten')?.value).toBe(3)
})

it('keeps what is not known apart from zero', () => {
  const line = {
    year: 2025,
    lineId: 'post-01',
    name: '01 Personele inzet',
    begroot: null,
    verplicht: cents(0),
    gerealiseerd: cents(12_500),
    restant: null,
  }
  const proofs = proofsOf(reportFacts({ money: [line] }))
  const figures = figuresByKey(proofs)
  expect(figures.get('begroot')?.value).toBeNull()
  expect(figures.get('gerealiseerd')?.value).toBe(12_500)
  const proof = proofs.find(({ code }) => code === '7a')
  expect(proof && totalsOf(proof.columns, proof.rows)).toEqual([null, null, 0, 0, 12_500, 0])
})

describe('the chapter of the actions', () => {
  it('says of an action without an event that there was none', () => {
    const chapter = documentOf(reportFacts({ actions: [actionFact()] })).chapters[3]
    expect(wordsOf(chapter?.blocks ?? [])).toEqual([
      '# a. Structuur rondom inburgering organiseren',
      'Stand: lopend. Bij deze actie hoort in deze periode geen bijeenkomst.',
    ])
  })

  it('tells her year text, the events, and of outcomes only what she marked', () => {
    const outcome = { date: day, kind: 'insight' as const, madeIn: event.title, doneOn: null }
    const action = actionFact({
      yearText: 'Dit jaar begonnen (voorbeeld).',
      events: [{ date: day, title: event.title, present: 12 }],
      people: 12,
      anonymous: 3,
      outcomes: [
        { ...outcome, text: 'Bakkers willen meedoen (voorbeeld)' },
        { ...outcome, text: null },
      ],
    })
    const facts = reportFacts({ actions: [action], events: [event] })
    expect(wordsOf(documentOf(facts).chapters[3]?.blocks ?? [])).toEqual([
      '# a. Structuur rondom inburgering organiseren',
      'Stand: lopend. 1 bijeenkomst, met 12 mensen. Daarnaast 3 mensen zonder naam.',
      'Dit jaar begonnen (voorbeeld).',
      '14-02-2025: Regionale bijeenkomst (voorbeeld)',
      'Uitkomsten:',
      'Bakkers willen meedoen (voorbeeld)',
    ])
    expect(figuresByKey(proofsOf(facts)).get('actie-uitkomsten:a')?.value).toBe(2)
  })
})

it('keeps her own words, and the figure as she wrote it', () => {
  const facts = reportFacts({ events: [event] })
  const texts = new Map([['done', 'Het waren er {bijeenkomsten|7}.\n\nEn {onbekend|3}.']] as const)
  expect(wordsOf(documentOf(facts, texts).chapters[1]?.paragraphs ?? [])).toEqual([
    'Het waren er 7 bijeenkomsten.',
    'En nog niet bekend.',
  ])
})

it('says of what is counted no more that it is not known, unless she let it stand', () => {
  const texts = new Map([['done', 'Er waren {soort:CoP|3}, en {post:weg|4|?}.']] as const)
  const words = (facts: ReturnType<typeof reportFacts>) =>
    wordsOf(documentOf(facts, texts).chapters[1]?.paragraphs ?? [])
  expect(words(reportFacts())).toEqual(['Er waren nog niet bekend, en 4.'])
  const eventTypes = [{ code: 'CoP', name: 'Community of practice' }]
  expect(words(reportFacts({ eventTypes }))).toEqual([
    'Er waren 3 keer Community of practice, en 4.',
  ])
  expect(figuresByKey(proofsOf(reportFacts({ eventTypes }))).get('soort:CoP')?.value).toBe(0)
})

it('keeps the mark of a score when an earlier evaluation is read, and shows one mean everywhere', () => {
  const score = { date: day, title: event.title, question: 'Cijfer', n: 4, mean: 8, highest: 10 }
  const late = { ...score, id: 'vraag-2', date: second.date, mean: 4.25 }
  const early = { ...score, id: 'vraag-1' }
  for (const scores of [[late], [early, late]]) {
    const proof = proofsOf(reportFacts({ scores })).find(({ code }) => code === '2e')
    expect(proof?.figures.find(({ key }) => key === 'score:vraag-2')?.value).toBe(4.3)
    expect(proof && rowsBehind(proof, 'score:vraag-2')[0]?.cells[4]).toBe(4.3)
  }
})

const line = {
  ...{ year: 2025, lineId: 'post-01', name: '01 Personele inzet' },
  ...{ begroot: null, verplicht: cents(0), gerealiseerd: cents(12_500), restant: null },
}
const proposed = (facts: ReturnType<typeof reportFacts>, chapter: number) =>
  wordsOf(documentOf(facts).chapters[chapter]?.paragraphs ?? [])
    .join(' ')
    .replaceAll('\u00a0', ' ')

it('proposes whole sentences where an amount is not known', () => {
  expect(proposed(reportFacts(), 6)).toBe('Wat er is begroot en gerealiseerd, is nog niet bekend.')
  expect(proposed(reportFacts(), 0)).toContain('Wat er is gerealiseerd, is nog niet bekend.')
  expect(proposed(reportFacts({ money: [line] }), 6)).toBe(
    'Wat er is begroot, is nog niet bekend. Er is € 125 gerealiseerd en € 0 verplicht.',
  )
  const known = { ...line, begroot: cents(20_000), restant: cents(7_500) }
  expect(proposed(reportFacts({ money: [known] }), 6)).toBe(
    'Er is € 200 begroot. Daarvan is € 125 gerealiseerd en € 0 verplicht. Er is nog € 75 over.',
  )
})

it('says that money is of the whole year when the report is of a part of it', () => {
  const known = { ...line, begroot: cents(20_000), restant: cents(7_500) }
  const period = { from: isoDate('2025-01-01'), until: isoDate('2025-03-31') }
  const facts = reportFacts({ period, money: [known] })
  expect(proposed(facts, 6)).toBe(
    'In heel 2025 is € 200 begroot. Daarvan is € 125 gerealiseerd en € 0 verplicht. Er is nog € 75 over.',
  )
  expect(proposed(facts, 0)).toContain('In heel 2025 is € 125 gerealiseerd.')
  const note = 'Deze bedragen gaan over heel 2025, niet alleen over de periode van dit rapport.'
  expect(wordsOf(documentOf(facts).chapters[6]?.blocks ?? [])).toEqual([note, 'Begroting'])
  const year = reportFacts({ money: [known] })
  expect(wordsOf(documentOf(year).chapters[6]?.blocks ?? [])).toEqual(['Begroting'])
})

it('lists where nobody was found when the pool helped nowhere', () => {
  const missed = { date: day, title: event.title, language: 'Tigrinya', guests: 2 }
  const pool = { events: [], nobody: [missed], people: 0, hours: [] }
  expect(wordsOf(documentOf(reportFacts({ pool })).chapters[5]?.blocks ?? [])).toEqual([
    'De pool heeft in deze periode niet bij een bijeenkomst geholpen.',
    'Niemand gevonden',
  ])
})

it('proposes sentences about one person as about one', () => {
  const alone = { date: day, title: event.title, place: 'Zaal', people: 1, isOnline: false }
  const facts = reportFacts({
    events: [{ ...event, present: 1, firstTime: 1 }],
    organisations: [{ name: 'Laborijn', people: 1 }],
    evaluations: [{ date: day, title: event.title, respondents: 1 }],
    anonymous: [alone],
    pool: {
      ...{ people: 1, nobody: [], hours: [] },
      events: [{ date: day, title: event.title, languages: ['Dari'], people: 1 }],
    },
  })
  expect(proposed(facts, 0)).toContain('Daar kwam 1 verschillend persoon, van 1 organisatie.')
  expect(proposed(facts, 1)).toContain('Van de gasten kwam 1 ingevulde evaluatie terug.')
  expect(proposed(facts, 2)).toContain('In 2025 kwam 1 verschillend persoon, van 1 organisatie.')
  expect(proposed(facts, 2)).toContain('Daarnaast is 1 persoon zonder naam geteld.')
  expect(proposed(facts, 5)).toContain('Daarvoor kwam 1 sleutelpersoon.')
})

it('proposes sentences with a figure that Schakel counts in every mark', () => {
  const facts = reportFacts({ events: [event, second], actions: [actionFact()] })
  for (const { paragraphs } of documentOf(facts).chapters) {
    expect(paragraphs.length).toBeGreaterThan(0)
    for (const words of wordsOf(paragraphs)) expect(words).not.toMatch(/[{}]|undefined|NaN/)
  }
})
