import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEvaluation } from '#domain/evaluation/read-evaluation'
import { scoreOf } from '#domain/evaluation/score-of'
import type { Cell, SheetData } from '#domain/import/sheet-data'
import { isoDate, wallTime } from '#domain/shared/dates'

const at = { kind: 'date', date: isoDate('2025-02-14'), time: wallTime('17:00') } as const

function aSheet(rows: readonly (readonly Cell[])[]): SheetData {
  return {
    name: 'Blad1',
    isHidden: false,
    hiddenColumns: [],
    rows: rows.map((cells, index) => ({ number: index + 1, isHidden: false, cells })),
  }
}

const usesOf = (sheet: SheetData) =>
  Object.fromEntries(readEvaluation(sheet).columns.map(({ heading, use }) => [heading, use]))

const google = [
  ['Tijdstempel', 'E-mailadres', 'Hoe tevreden bent u?', 'Welke tafel?', 'Tips voor ons'],
  [at, 'anna@voorbeeld.example', 4, 'Tafel 1;Tafel 2', 'Meer tijd'],
  [at, 'bas@voorbeeld.example', 5, 'Tafel 2', 'Meer koffie graag'],
  [at, 'cor@voorbeeld.example', '3', 'Tafel 1', null],
  [at, 'dirk@voorbeeld.example', 4, 'Tafel 2', 'n.v.t.'],
] satisfies Cell[][]

describe('what a column is', () => {
  it('takes no name, address or time in', () => {
    expect(usesOf(aSheet(google))).toEqual({
      Tijdstempel: 'skip',
      'E-mailadres': 'skip',
      'Hoe tevreden bent u?': 'score',
      'Welke tafel?': 'choice',
      'Tips voor ons': 'open',
    })
  })

  it('skips addresses under a heading that does not say so, and a question for a name', () => {
    const sheet = aSheet([
      ['Begintijd', 'Mogen wij u mailen?', 'Wat is uw naam?', 'Cijfer'],
      [at, 'anna@voorbeeld.example', 'Anna Proefstuk', 8],
      [at, 'bas@voorbeeld.example', 'Bas Bedacht', 7],
    ])
    expect(usesOf(sheet)).toMatchObject({
      'Mogen wij u mailen?': 'skip',
      'Wat is uw naam?': 'skip',
      Cijfer: 'score',
    })
  })

  const twoAnswers = ['Iets over de dag', 'Iets anders over de dag']
  const useUnder = (heading: string, cells: readonly Cell[]) =>
    usesOf(aSheet([['Begintijd', heading, 'Cijfer'], ...cells.map((cell) => [at, cell, 8])]))[
      heading
    ]

  it.each([
    ...['Naam (optioneel)', 'Voornaam', 'Tussenvoegsel', 'Achternaam', 'Hoe heet u?'],
    ...[
      'Wie bent u?',
      'Wie ben je?',
      'Naam deelnemer',
      'Full name',
      'First name',
      'Uw volledige naam',
    ],
    ...['Wilt u uw naam noemen?', 'Laat hier uw gegevens achter', 'Functie (niet verplicht)'],
    ...['Van welke organisatie bent u?', 'Bij welke organisatie werk je?', 'Uw organisatie'],
    ...['Wat is uw functie?', 'Naam organisatie', 'Mobiel', 'E-mail (optioneel)'],
    ...['Op welk nummer bent u te bereiken?', 'Hoe kunnen wij u bereiken?', 'Contactpersoon'],
  ])('takes nothing in under ‘%s’', (heading) => {
    expect(useUnder(heading, twoAnswers)).toBe('skip')
  })

  it.each([
    ...['Wat vond u van de organisatie?', 'Was de locatie goed te bereiken?', 'Opmerkingen'],
    ...['Wat betekent dit voor uw organisatie?', 'Met welke organisatie wilt u verder?'],
    ...['Heeft u iets gemist in uw functie?', 'Wat vond u van de ontvangst?'],
  ])('takes in what was said under ‘%s’', (heading) => {
    expect(useUnder(heading, twoAnswers)).toBe('open')
  })

  it.each<[string, readonly Cell[]]>([
    ['phone numbers', ['06 12345678', 612345678, '+31 20 1234567']],
    ['names', ['Anna Proefstuk', 'Bas de Verzonnen', 'Yara Droomer', 'Omar van der Verhaal']],
  ])('takes in no %s under a heading that does not ask for them', (_, cells) => {
    expect(useUnder('Met wie mogen wij nog eens praten?', cells)).toBe('skip')
  })

  it.each<[string, readonly Cell[]]>([
    ['short answers', ['Meer tijd', 'Korte lijnen', 'Meer koffie graag', 'Beter geluid']],
    ['the same few answers', ['Tafel Zuid', 'Tafel Noord', 'Tafel Zuid', 'Tafel Noord']],
  ])('does not take %s for names', (_, cells) => {
    expect(useUnder('En verder', cells)).not.toBe('skip')
  })

  it('asks for words where few different things were said', () => {
    const rows = Array.from({ length: 12 }, (_, row) => [at, row % 2 ? 'Korte lijnen' : '=hoera'])
    const sheet = aSheet([['Begintijd', 'Wat neemt u mee naar uw werk?'], ...rows])
    const [question] = readEvaluation(sheet).questions
    expect(question).toMatchObject({
      kind: 'open',
      answers: [
        { answer: '=hoera', people: 6 },
        { answer: 'Korte lijnen', people: 6 },
      ],
    })
  })

  it('does what she says of a column', () => {
    const choices = [{ columnIndex: 2, use: 'score', lowest: 1, highest: 4 } as const]
    const question = readEvaluation(aSheet(google), choices).questions[0]
    expect(question).toMatchObject({ lowest: 1, highest: 4, leftOut: 1 })
    expect(question?.answers.map(({ score }) => score)).toEqual([3, 4])
  })
})

describe('a scale', () => {
  const scaleIn = (heading: string, scores: Cell[]) => {
    const sheet = aSheet([['Begintijd', heading], ...scores.map((score) => [at, score])])
    const [question] = readEvaluation(sheet).questions
    return [question?.lowest, question?.highest]
  }
  it.each([
    ['Hoe tevreden bent u?', [4, 5, 2], [1, 5]],
    ['Welk cijfer geeft u?', [4, 5, 3], [1, 10]],
    ['Hoe waarschijnlijk raadt u ons aan?', [9, 6, 10], [0, 10]],
    ['De tijd was goed verdeeld', [0, 8, 7], [0, 10]],
    ['Welk cijfer geeft u (1 tot 5)?', [4, 5, 3], [1, 5]],
    ['Welk cijfer geeft u, 1 t/m 5?', [4, 5, 3], [1, 5]],
    ['Uw cijfer (1-5)', [4, 5, 3], [1, 5]],
    ['Uw cijfer van 1 tot en met 5', [4, 5, 3], [1, 5]],
    ['Uw cijfer: hoeveel van 5?', [4, 5, 3], [1, 5]],
    ['Hoe tevreden bent u, van 1 tot 10?', [4, 5, 3], [1, 10]],
    ['Hoe tevreden bent u, van 0 tot 5?', [4, 5, 3], [0, 5]],
    ['Welk cijfer geeft u de dag van 5 maart?', [4, 5, 3], [1, 10]],
    ['Uw cijfer (1-5)', [4, 9, 3], [1, 10]],
  ])('of %s', (heading, scores, scale) => {
    expect(scaleIn(heading, scores)).toEqual(scale)
  })
})

it.each([
  [7, 7],
  ['8,5', 8.5],
  ['7.5', 7.5],
  ['8/10', 8],
  ['4 - tevreden', 4],
  ['5 sterren', 5],
  ['zeven', null],
  [null, null],
])('reads %s as the score %s', (cell, score) => {
  expect(scoreOf(cell)).toBe(score)
})

it('counts an empty score as no answer, and everybody who filled something in', () => {
  const sheet = aSheet([
    ['Begintijd', 'Cijfer', 'Toelichting'],
    [at, '8,5', null],
    [at, null, 'Fijn'],
    [at, null, null],
  ])
  const reading = readEvaluation(sheet)
  expect(reading.respondents).toBe(2)
  expect(reading.questions[0]?.answers).toEqual([{ score: 8.5, answer: null, people: 1 }])
})

it('says the same whatever the order of the columns and rows', () => {
  const [header = [], ...rows] = google
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
  const rowOrder = fc.shuffledSubarray(rows, { minLength: rows.length })
  const told = (sheet: SheetData) => {
    const { respondents, questions } = readEvaluation(sheet)
    return {
      respondents,
      questions: [...questions].sort((a, b) => (a.question < b.question ? -1 : 1)),
    }
  }
  const straight = told(aSheet(google))
  fc.assert(
    fc.property(order, rowOrder, (columns, shuffled) => {
      const moved = [header, ...shuffled].map((cells) =>
        columns.map((column) => cells[column] ?? null),
      )
      expect(told(aSheet(moved))).toEqual(straight)
    }),
  )
})
