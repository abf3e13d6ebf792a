import { proofTexts as text } from '#domain/texts/report'
import type { ReportFacts } from './facts.ts'
import type { Proof } from './figures.ts'
import { column, keyOf, makeProof, row, rowOf, summed } from './make-proof.ts'
import type { WantedFigure } from './make-proof.ts'
import { roundedScore } from './marks.ts'

const { columns: head, titles, notes } = text
const chapter = 'done'

/** What was done: events, conversations, what they brought and how guests judged them. */
export function proofsOfDone(facts: ReportFacts): Proof[] {
  return [
    eventsProof(facts),
    makeProof({
      chapter,
      letter: 'b',
      title: titles.conversations,
      note: notes.conversations,
      columns: [
        column(head.day, 'date'),
        column(head.kind, 'text', { width: 14 }),
        column(head.organisations, 'text', { width: 60 }),
      ],
      rows: facts.conversations.map(({ date, kind, organisations }) =>
        row(date, text.conversationKind[kind], organisations.join(', ')),
      ),
      figures: [{ word: 'gesprekken', kind: 'count', by: 'rows' }],
    }),
    outcomesProof(facts),
    makeProof({
      chapter,
      letter: 'd',
      title: titles.evaluations,
      columns: [
        column(head.day, 'date'),
        column(head.event, 'text', { width: 48 }),
        summed(head.respondents),
      ],
      rows: facts.evaluations.map(({ date, title, respondents }) => row(date, title, respondents)),
      figures: [{ word: 'ingevuld', kind: 'count', by: { sumOf: 2 } }],
    }),
    scoresProof(facts),
  ]
}

// A type that did not occur counts as well: a text about another year may name it.
function eventsProof({ eventTypes, events }: ReportFacts): Proof {
  const types = new Map([
    ...eventTypes.map(({ code, name }) => [code, name] as const),
    ...events.map(({ typeCode, typeName }) => [typeCode, typeName] as const),
  ])
  return makeProof({
    chapter,
    letter: 'a',
    title: titles.events,
    note: notes.events,
    columns: [
      column(head.day, 'date'),
      column(head.event, 'text', { width: 48 }),
      column(head.type, 'text', { width: 30 }),
      column(head.whose, 'text', { width: 11 }),
      summed(head.present),
    ],
    rows: events.map(({ date, title, typeCode, typeName, ownership, present }) =>
      rowOf(keyOf('soort', typeCode), date, title, typeName, text.ownership[ownership], present),
    ),
    figures: [
      { word: 'bijeenkomsten', kind: 'count', by: 'rows' },
      ...[...types].map(([id, label]): WantedFigure => ({
        word: 'soort',
        kind: 'count',
        which: { id, label },
        by: { value: events.filter(({ typeCode }) => typeCode === id).length },
      })),
    ],
  })
}

function outcomesProof({ outcomes }: ReportFacts): Proof {
  const count = (holds: (outcome: ReportFacts['outcomes'][number]) => boolean) => ({
    value: outcomes.filter(holds).length,
  })
  return makeProof({
    chapter,
    letter: 'c',
    title: titles.outcomes,
    note: notes.outcomes,
    columns: [
      column(head.day, 'date'),
      column(head.kind, 'text', { width: 16 }),
      column(head.madeIn, 'text', { width: 40 }),
      column(head.text, 'text', { width: 60 }),
      column(head.done, 'date'),
    ],
    rows: outcomes.map(({ date, kind, madeIn, text: said, doneOn }) =>
      row(date, text.outcomeKind[kind], madeIn, said, doneOn),
    ),
    figures: [
      { word: 'afspraken', kind: 'count', by: count(({ kind }) => kind === 'agreement') },
      {
        word: 'afgerond',
        kind: 'count',
        by: count(({ kind, doneOn }) => kind === 'agreement' && doneOn !== null),
      },
      { word: 'inzichten', kind: 'count', by: count(({ kind }) => kind === 'insight') },
      { word: 'voorbeelden', kind: 'count', by: count(({ kind }) => kind === 'good-example') },
    ],
  })
}

function scoresProof({ scores }: ReportFacts): Proof {
  return makeProof({
    chapter,
    letter: 'e',
    title: titles.scores,
    note: notes.scores,
    columns: [
      column(head.day, 'date'),
      column(head.event, 'text', { width: 40 }),
      column(head.question, 'text', { width: 50 }),
      column(head.n, 'count'),
      column(head.mean, 'score'),
      column(head.highest, 'count', { width: 15 }),
    ],
    rows: scores.map(({ id, date, title, question, n, mean, highest }) =>
      rowOf(keyOf('score', id), date, title, question, n, roundedScore(mean), highest),
    ),
    figures: scores.map(({ id, question, mean }) => ({
      word: 'score',
      kind: 'score',
      which: { id, label: question },
      by: { value: roundedScore(mean) },
    })),
  })
}
