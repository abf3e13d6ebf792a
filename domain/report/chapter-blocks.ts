import type { IndicatorQuestion } from '#domain/plan/indicator-standing'
import { assertNever } from '#domain/shared/assert-never'
import {
  chapterTexts as say,
  proofTexts as text,
  reportTexts,
  wholeYearsWords,
} from '#domain/texts/report'
import { shownInList } from '#domain/texts/report-figures'
import type { ChapterId } from './chapters.ts'
import type { Bar, Block, ReportTable, Run } from './document.ts'
import type { ActionFact, MoneyLineFact, ReportFacts } from './facts.ts'
import { totalsOf } from './figures.ts'
import type { Figure, Proof, ProofRow } from './figures.ts'
import { column, keyOf, row } from './make-proof.ts'
import { writtenValue } from './marks.ts'
import { isWholeYears } from './period.ts'
import { answerOf, kindOf } from './proofs-of-plan.ts'
import { figuresByKey } from './proofs.ts'

const { columns: head, titles } = text

type Counted = { readonly facts: ReportFacts; readonly proofs: readonly Proof[] }

/** What Schakel adds to a chapter beside the words: its tables, lists and pictures. */
export function chapterBlocks(chapter: ChapterId, { facts, proofs }: Counted): Block[] {
  const own = (letter: string) => proofs.find(({ code }) => code.endsWith(letter))
  const ofChapter = { facts, proofs: proofs.filter((proof) => proof.chapter === chapter) }
  const table = (title: string) => ofChapter.proofs.filter((proof) => proof.title === title)
  switch (chapter) {
    case 'summary':
      return []
    case 'done':
      if (facts.events.length === 0) return [sentence(say.nothing.events)]
      return [
        ...table(titles.events),
        ...(facts.scores.length > 0 ? table(titles.scores) : []),
      ].map(tableOf)
    case 'reached':
      return reachedBlocks(ofChapter)
    case 'actions':
      return actionBlocks(facts.actions, figuresByKey(proofs))
    case 'indicators':
      if (facts.indicators.length === 0) return [sentence(say.nothing.indicators)]
      return [indicatorTable(facts, own)]
    case 'pool':
      return [
        ...(facts.pool.events.length === 0
          ? [sentence(say.nothing.pool)]
          : table(titles.poolEvents).map(tableOf)),
        ...filled(table(titles.nobody)).map(tableOf),
      ]
    case 'money':
      return moneyBlocks(ofChapter)
    case 'ahead':
      return aheadBlocks(ofChapter)
    default:
      return assertNever(chapter)
  }
}

/** A proof as a table of the report, with its totals. */
function tableOf(proof: Proof): ReportTable {
  return {
    kind: 'table',
    caption: proof.title,
    code: proof.code,
    columns: proof.columns,
    rows: proof.rows,
    total: totalsOf(proof.columns, proof.rows),
    bars: null,
  }
}

/** A paragraph of plain words. */
function sentence(words: string): Block {
  return { kind: 'paragraph', runs: [{ kind: 'words', text: words }] }
}

function filled(proofs: readonly Proof[]): Proof[] {
  return proofs.filter(({ rows }) => rows.length > 0)
}

function reachedBlocks({ facts, proofs }: Counted): Block[] {
  const codeOf = (title: string) => proofs.find((proof) => proof.title === title)?.code ?? null
  const roles = facts.roles
    .filter(({ total, holes }) => total > 0 || holes.length > 0)
    .toSorted((one, other) => other.total - one.total)
  const most = Math.max(1, ...roles.map(({ total }) => total))
  const perGemeente = Math.max(1, ...facts.gemeenten.map(({ total }) => total))
  return [
    {
      kind: 'table',
      caption: titles.roles,
      code: codeOf(titles.roles),
      columns: [column(head.role), column(head.people, 'count'), column(titles.holes, 'count')],
      rows: [
        ...roles.map(({ name, total, holes }) => row(name, total, holes.length)),
        ...(facts.withoutRole > 0 ? [row(text.withoutRole, facts.withoutRole, null)] : []),
      ],
      total: null,
      bars: [
        ...roles.map(({ name, total }) => barOf(name, total, most)),
        ...(facts.withoutRole > 0 ? [barOf(text.withoutRole, facts.withoutRole, most)] : []),
      ],
    },
    {
      kind: 'table',
      caption: titles.gemeenten,
      code: codeOf(titles.gemeenten),
      columns: [column(head.gemeente), column(head.people, 'count')],
      rows: facts.gemeenten.map(({ name, total }) => row(name, total)),
      total: null,
      bars: facts.gemeenten.map(({ name, total }) => barOf(name, total, perGemeente)),
    },
  ]
}

function barOf(label: string, value: number, most: number): Bar {
  return {
    alt: reportTexts.chartAlt(label, String(value)),
    full: Math.min(1, value / most),
    open: 0,
    outOf: 0,
  }
}

function actionBlocks(
  actions: readonly ActionFact[],
  figures: ReadonlyMap<string, Figure>,
): Block[] {
  if (actions.length === 0) return [sentence(say.noActions)]
  return actions.flatMap((action): Block[] => [
    { kind: 'heading', text: `${action.id}. ${action.title}` },
    { kind: 'paragraph', runs: actionRuns(action, figures) },
    ...(action.yearText === null ? [] : action.yearText.split(/\n{2,}/).map(sentence)),
    ...(action.events.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: action.events.map(({ date, title }) => `${dutch(date)}: ${title}`),
          },
        ]),
    ...told(action),
  ])
}

// The report names only what she marked for it.
function told({ outcomes }: ActionFact): Block[] {
  const items = outcomes.flatMap(({ text: said }) => said ?? [])
  return items.length === 0 ? [] : [sentence(`${say.outcomesOf}:`), { kind: 'list', items }]
}

function actionRuns(action: ActionFact, figures: ReadonlyMap<string, Figure>): Run[] {
  const figureRun = (word: 'actie' | 'actie-mensen' | 'actie-gesprekken'): Run[] => {
    const figure = figures.get(keyOf(word, action.id))
    if (figure === undefined) return []
    return [{ kind: 'figure', figure, written: writtenValue(figure.kind, figure.value) }]
  }
  const words = (said: string): Run => ({ kind: 'words', text: said })
  const talked =
    action.conversations.length === 0 ? [] : [words(' en '), ...figureRun('actie-gesprekken')]
  const state = words(`${say.state(action.state)} `)
  if (action.events.length === 0) {
    return [
      state,
      words(say.noEvents),
      ...(talked.length === 0
        ? []
        : [words(' Wel: '), ...figureRun('actie-gesprekken'), words('.')]),
    ]
  }
  return [
    state,
    ...figureRun('actie'),
    ...talked,
    ...(action.people === 0
      ? [words(`. ${say.nobodyNoted}`)]
      : [words(', met '), ...figureRun('actie-mensen'), words('.')]),
    ...(action.anonymous === 0 ? [] : [words(` ${say.anonymous(action.anonymous)}`)]),
  ]
}

function indicatorTable(
  { indicators }: ReportFacts,
  own: (letter: string) => Proof | undefined,
): Block {
  return {
    kind: 'table',
    caption: titles.indicators,
    code: own('5a')?.code ?? null,
    columns: [
      column(head.indicator),
      column(head.start, 'measured'),
      column(head.measured),
      column(head.target, 'measured'),
      column(head.standing),
    ],
    rows: indicators.map((indicator): ProofRow => {
      const { latest } = indicator
      const measured =
        latest === null ? reportTexts.notMeasured : measuredWords(indicator.question, latest)
      const start = answerOf(indicator.question, indicator.start)
      return row(indicator.title, start, measured, indicator.target, indicator.standing)
    }),
    total: null,
    bars: null,
  }
}

function measuredWords(
  question: IndicatorQuestion,
  latest: NonNullable<ReportFacts['indicators'][number]['latest']>,
): string {
  const kind = kindOf(question)
  const value = latest.value === null ? '' : shownInList(kind, writtenValue(kind, latest.value))
  const day = latest.measuredOn === null ? '' : `(${dutch(latest.measuredOn)})`
  return [value, latest.text ?? '', day].filter((part) => part !== '').join(' ')
}

function moneyBlocks({ facts, proofs }: Counted): Block[] {
  const [proof] = proofs
  if (proof === undefined || facts.money.length === 0) return [sentence(say.nothing.money)]
  const shown = (cents: number | null) => shownInList('money', writtenValue('money', cents))
  return [
    ...(isWholeYears(facts.period)
      ? []
      : [sentence(say.wholeYears(wholeYearsWords(facts.period)))]),
    {
      ...tableOf(proof),
      bars: facts.money.map((line) => ({
        ...shares(line),
        alt: reportTexts.moneyAlt(line.name, shown(line.gerealiseerd), shown(line.begroot)),
      })),
    },
    ...(facts.linesWithoutAmount === 0
      ? []
      : [sentence(say.withoutAmount(facts.linesWithoutAmount))]),
  ]
}

// Each line against its own budget; one that crossed it against what it takes.
function shares({ begroot, gerealiseerd, verplicht }: MoneyLineFact): Omit<Bar, 'alt'> {
  const whole = Math.max(begroot ?? 0, gerealiseerd + verplicht)
  if (whole <= 0) return { full: 0, open: 0, outOf: 0 }
  const part = (amount: number) => Math.max(0, Math.min(1, amount / whole))
  return { full: part(gerealiseerd), open: part(verplicht), outOf: part(begroot ?? 0) }
}

function aheadBlocks({ facts, proofs }: Counted): Block[] {
  const told = facts.openAgreements.flatMap(({ text: said, dueOn }) =>
    said === null ? [] : [dueOn === null ? said : `${said} (${dutch(dueOn)})`],
  )
  return [
    { kind: 'heading', text: say.openAgreements },
    told.length === 0 ? sentence(say.nothing.agreements) : { kind: 'list', items: told },
    { kind: 'heading', text: say.coming },
    ...(facts.coming.length === 0
      ? [sentence(say.nothing.coming)]
      : proofs.filter(({ title }) => title === titles.coming).map(tableOf)),
  ]
}

function dutch(day: string): string {
  return day.split('-').toReversed().join('-')
}
