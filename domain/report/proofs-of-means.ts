import { proofTexts as text } from '#domain/texts/report'
import type { MoneyLineFact, ReportFacts } from './facts.ts'
import type { Proof } from './figures.ts'
import { column, keyOf, makeProof, row, rowOf, summed } from './make-proof.ts'
import type { WantedFigure } from './make-proof.ts'

const { columns: head, titles, notes } = text
const wide = { width: 48 }

/** The work of the pool. */
export function proofsOfPool({ pool }: ReportFacts): Proof[] {
  const languages = new Set(pool.events.flatMap((event) => event.languages))
  return [
    makeProof({
      chapter: 'pool',
      letter: 'a',
      title: titles.poolEvents,
      columns: [
        column(head.day, 'date'),
        column(head.event, 'text', wide),
        column(head.languages, 'text', { width: 30 }),
        column(head.people, 'count'),
      ],
      rows: pool.events.map((event) =>
        row(event.date, event.title, event.languages.join(', '), event.people),
      ),
      figures: [
        { word: 'hulp', kind: 'count', by: 'rows' },
        { word: 'sleutelpersonen', kind: 'count', by: { value: pool.people } },
        { word: 'talen', kind: 'count', by: { value: languages.size } },
      ],
    }),
    makeProof({
      chapter: 'pool',
      letter: 'b',
      title: titles.nobody,
      columns: [
        column(head.day, 'date'),
        column(head.event, 'text', wide),
        column(head.language, 'text', { width: 24 }),
        column(head.guests, 'count'),
      ],
      rows: pool.nobody.map(({ date, title, language, guests }) =>
        row(date, title, language, guests),
      ),
      figures: [{ word: 'niemand', kind: 'count', by: 'rows' }],
    }),
    hoursProof(pool),
  ]
}

function hoursProof(pool: ReportFacts['pool']): Proof {
  return makeProof({
    chapter: 'pool',
    letter: 'c',
    title: titles.poolHours,
    note: notes.poolHours,
    columns: [
      column(head.language, 'text', { width: 30 }),
      summed(head.hours, 'hours'),
      column(head.people, 'count'),
    ],
    rows: pool.hours.map(({ language, minutes, people }) =>
      row(language ?? text.withoutLanguage, minutes, people),
    ),
    figures: [{ word: 'uren', kind: 'hours', by: { sumOf: 1 } }],
  })
}

/** The annex of the years of the report. */
export function proofsOfMoney({ money }: ReportFacts): Proof[] {
  const lines = [...new Map(money.map((line) => [line.lineId, line.name]))]
  const total = (
    word: WantedFigure['word'],
    at: number,
    of: keyof MoneyLineFact,
  ): WantedFigure => ({
    word,
    kind: 'money',
    by: money.some((line) => line[of] !== null) ? { sumOf: at } : { value: null },
  })
  return [
    makeProof({
      chapter: 'money',
      letter: 'a',
      title: titles.money,
      note: notes.money,
      columns: [
        column(head.year, 'text', { width: 8 }),
        column(head.line, 'text', wide),
        summed(head.begroot, 'money'),
        summed(head.verplicht, 'money'),
        summed(head.gerealiseerd, 'money'),
        summed(head.restant, 'money'),
      ],
      rows: money.map((line) =>
        rowOf(
          keyOf('post', line.lineId),
          ...[String(line.year), line.name, line.begroot],
          ...[line.verplicht, line.gerealiseerd, line.restant],
        ),
      ),
      figures: [
        total('begroot', 2, 'begroot'),
        total('verplicht', 3, 'verplicht'),
        total('gerealiseerd', 4, 'gerealiseerd'),
        total('restant', 5, 'restant'),
        ...lines.map(([id, label]): WantedFigure => ({
          word: 'post',
          kind: 'money',
          which: { id, label },
          by: { sumOf: 4 },
        })),
      ],
    }),
  ]
}

/** What still has to be done, and what is planned. */
export function proofsOfAhead({ openAgreements, coming }: ReportFacts): Proof[] {
  return [
    makeProof({
      chapter: 'ahead',
      letter: 'a',
      title: titles.openAgreements,
      note: `${notes.openAgreements} ${notes.outcomes}`,
      columns: [
        column(head.due, 'date'),
        column(head.madeIn, 'text', { width: 44 }),
        column(head.text, 'text', { width: 60 }),
      ],
      rows: openAgreements.map(({ dueOn, madeIn, text: said }) => row(dueOn, madeIn, said)),
      figures: [{ word: 'open-afspraken', kind: 'count', by: 'rows' }],
    }),
    makeProof({
      chapter: 'ahead',
      letter: 'b',
      title: titles.coming,
      note: notes.coming,
      columns: [
        column(head.day, 'date'),
        column(head.event, 'text', wide),
        column(head.type, 'text', { width: 30 }),
      ],
      rows: coming.map(({ date, title, typeName }) => row(date, title, typeName)),
      figures: [{ word: 'komend', kind: 'count', by: 'rows' }],
    }),
  ]
}
