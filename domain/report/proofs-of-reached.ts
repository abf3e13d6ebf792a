import { proofTexts as text } from '#domain/texts/report'
import type { ReportFacts } from './facts.ts'
import type { Proof } from './figures.ts'
import { column, keyOf, makeProof, row, rowOf, summed } from './make-proof.ts'

const { columns: head, titles, notes } = text
const chapter = 'reached'
const eventColumns = [column(head.day, 'date'), column(head.event, 'text', { width: 48 })]

/** Who was reached: people, organisations, gemeenten and the chain; without a name of anybody. */
export function proofsOfReached(facts: ReportFacts): Proof[] {
  return [
    makeProof({
      chapter,
      letter: 'a',
      title: titles.people,
      note: notes.people,
      columns: [...eventColumns, summed(head.present), summed(head.firstTime)],
      rows: facts.events.map(({ date, title, present, firstTime }) =>
        row(date, title, present, firstTime),
      ),
      figures: [
        { word: 'mensen', kind: 'count', by: { sumOf: 3 } },
        { word: 'aanwezig', kind: 'count', by: { sumOf: 2 } },
      ],
    }),
    makeProof({
      chapter,
      letter: 'b',
      title: titles.organisations,
      note: notes.organisations,
      columns: [column(head.organisation, 'text', { width: 48 }), column(head.people, 'count')],
      rows: facts.organisations.map(({ name, people }) => row(name, people)),
      figures: [{ word: 'organisaties', kind: 'count', by: 'rows' }],
    }),
    gemeentenProof(facts),
    rolesProof(facts),
    holesProof(facts),
    ...anonymousProofs(facts),
  ]
}

function gemeentenProof({ gemeenten, wholeRegion }: ReportFacts): Proof {
  return makeProof({
    chapter,
    letter: 'c',
    title: titles.gemeenten,
    note: notes.gemeenten,
    columns: [column(head.gemeente, 'text', { width: 40 }), column(head.people, 'count')],
    rows: [
      ...gemeenten.map(({ id, name, total }) => rowOf(keyOf('gemeente', id), name, total)),
      rowOf('', text.wholeRegion, wholeRegion),
    ],
    figures: [
      {
        word: 'gemeenten',
        kind: 'count',
        by: { value: gemeenten.filter(({ total }) => total > 0).length },
      },
      ...gemeenten.map(({ id, name, total }) => ({
        word: 'gemeente' as const,
        kind: 'count' as const,
        which: { id, label: name },
        by: { value: total },
      })),
    ],
  })
}

function rolesProof({ roles }: ReportFacts): Proof {
  return makeProof({
    chapter,
    letter: 'd',
    title: titles.roles,
    note: notes.roles,
    columns: [
      column(head.role, 'text', { width: 34 }),
      ...eventColumns,
      summed(head.present),
      summed(head.firstTime),
    ],
    rows: roles.flatMap(({ id, name, events }) =>
      events.map(({ date, title, present, firstTime }) =>
        rowOf(keyOf('rol', id), name, date, title, present, firstTime),
      ),
    ),
    figures: roles.map(({ id, name }) => ({
      word: 'rol',
      kind: 'count',
      which: { id, label: name },
      by: { sumOf: 4 },
    })),
  })
}

function holesProof({ roles }: ReportFacts): Proof {
  return makeProof({
    chapter,
    letter: 'e',
    title: titles.holes,
    note: notes.holes,
    columns: [
      column(head.role, 'text', { width: 34 }),
      column(head.gemeente, 'text', { width: 34 }),
    ],
    rows: roles.flatMap(({ id, name, holes }) =>
      holes.map((gemeente) => rowOf(keyOf('ontbreekt', id), name, gemeente)),
    ),
    figures: [
      {
        word: 'gaten',
        kind: 'count',
        by: { value: roles.reduce((sum, { holes }) => sum + holes.length, 0) },
      },
      ...roles.map(({ id, name }) => ({
        word: 'ontbreekt' as const,
        kind: 'count' as const,
        which: { id, label: name },
        by: 'rows' as const,
      })),
    ],
  })
}

function anonymousProofs({ anonymous }: ReportFacts): Proof[] {
  const one = (letter: string, word: 'zonder-naam' | 'online', isOnline: boolean) =>
    makeProof({
      chapter,
      letter,
      title: word === 'online' ? text.titles.online : titles.anonymous,
      note: notes.anonymous,
      columns: [...eventColumns, column(head.place, 'text', { width: 30 }), summed(head.people)],
      rows: anonymous
        .filter((group) => group.isOnline === isOnline)
        .map(({ date, title, place, people }) => row(date, title, place, people)),
      figures: [{ word, kind: 'count', by: { sumOf: 3 } }],
    })
  return [one('f', 'zonder-naam', false), one('g', 'online', true)]
}
