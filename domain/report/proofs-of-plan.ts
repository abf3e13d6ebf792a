import type { IndicatorQuestion } from '#domain/plan/indicator-standing'
import { proofTexts as text } from '#domain/texts/report'
import { shownValue } from '#domain/texts/report-figures'
import type { ActionFact, IndicatorFact, ReportFacts } from './facts.ts'
import type { FigureKind, Proof, ProofValue } from './figures.ts'
import { column, keyOf, makeProof, rowOf } from './make-proof.ts'
import type { WantedFigure } from './make-proof.ts'

const { columns: head, titles, notes } = text

/** What was done for each action of the plan, and where its indicators stand. */
export function proofsOfPlan(facts: ReportFacts): Proof[] {
  return [actionsProof(facts.actions), indicatorsProof(facts.indicators)]
}

function actionsProof(actions: readonly ActionFact[]): Proof {
  return makeProof({
    chapter: 'actions',
    letter: 'a',
    title: titles.actions,
    note: notes.outcomes,
    columns: [
      column(head.action, 'text', { width: 9 }),
      column(head.what, 'text', { width: 14 }),
      column(head.day, 'date'),
      column(head.subject, 'text', { width: 60 }),
      column(head.present, 'count'),
    ],
    rows: actions.flatMap(({ id, events, conversations, outcomes }) => [
      ...events.map(({ date, title, present }) =>
        rowOf(
          [keyOf('actie', id), keyOf('actie-mensen', id)],
          ...[id, text.actionPart.event, date, title, present],
        ),
      ),
      ...conversations.map(({ date, kind }) =>
        rowOf(
          keyOf('actie-gesprekken', id),
          ...[id, text.actionPart.conversation, date],
          text.conversationOn(text.conversationKind[kind], date),
        ),
      ),
      ...outcomes.map(({ date, kind, text: said, madeIn }) =>
        rowOf(
          keyOf('actie-uitkomsten', id),
          ...[id, text.outcomeKind[kind], date, said ?? text.madeIn(madeIn)],
        ),
      ),
    ]),
    figures: actions.flatMap(figuresOfAction),
  })
}

function figuresOfAction(action: ActionFact): WantedFigure[] {
  const which = { id: action.id, label: action.id }
  return [
    { word: 'actie', kind: 'count', which, by: 'rows' },
    { word: 'actie-mensen', kind: 'count', which, by: { value: action.people } },
    { word: 'actie-gesprekken', kind: 'count', which, by: 'rows' },
    { word: 'actie-uitkomsten', kind: 'count', which, by: 'rows' },
  ]
}

function indicatorsProof(indicators: readonly IndicatorFact[]): Proof {
  return makeProof({
    chapter: 'indicators',
    letter: 'a',
    title: titles.indicators,
    note: notes.indicators,
    columns: [
      column(head.indicator, 'text', { width: 50 }),
      column(head.start, 'measured'),
      column(head.measured, 'measured'),
      column(head.text, 'text', { width: 36 }),
      column(head.measuredOn, 'date'),
      column(head.target, 'measured'),
      column(head.unit, 'text', { width: 14 }),
      column(head.level, 'text', { width: 16 }),
      column(head.standing, 'text', { width: 30 }),
      column(head.source, 'text', { width: 30 }),
    ],
    rows: indicators.map(({ id, title, question, start, latest, target, unit, standing }) =>
      rowOf(
        keyOf('indicator', id),
        ...[title, answerOf(question, start)],
        ...[answerOf(question, latest?.value ?? null), latest?.text ?? null],
        ...[latest?.measuredOn ?? null, target, unit, latest?.level ?? null],
        ...[standing, latest?.source ?? null],
      ),
    ),
    figures: indicators.map(({ id, title, latest, question }) => ({
      word: 'indicator',
      kind: kindOf(question),
      which: { id, label: title },
      by: { value: latest?.value ?? null },
    })),
  })
}

/** How the value of an indicator is read. */
export function kindOf(question: IndicatorQuestion): FigureKind {
  return question === 'yes-no' ? 'answer' : 'measured'
}

/** A value as it stands in a table: yes and no in words. */
export function answerOf(question: IndicatorQuestion, value: number | null): ProofValue {
  return value === null || question !== 'yes-no' ? value : shownValue('answer', String(value))
}
