import type { ImportRow, ImportTarget } from '#domain/contract/exchange'
import type { NoteKind } from '#domain/import/notes'
import type { RowOutcome } from '#domain/import/people-plan'
import {
  matchWords,
  noteSentence,
  organisationReasonSentence,
  outcomeWord,
  peopleReasonSentence,
} from '#domain/texts/import'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import type { IconName } from '#renderer/components/icon.tsx'
import type { PagedRow } from '#renderer/lib/use-paged-rows'
import { importText as text } from '#renderer/texts/import'
import { becomesOf } from './import-choices.ts'
import type { Choices } from './import-choices.ts'
import css from './import.module.css'

type Row = PagedRow<ImportRow>

/** How each outcome is drawn, in the list and in its filter. */
export const outcomeLook: Record<RowOutcome, { icon: IconName; tone: Tone }> = {
  doubtful: { icon: 'attention', tone: 'warn' },
  rejected: { icon: 'not-shown', tone: 'alert' },
  changed: { icon: 'next', tone: 'accent' },
  duplicate: { icon: 'declined', tone: 'quiet' },
  new: { icon: 'add', tone: 'ok' },
}

/** The columns of the rows of a list, in the order that needs the user first. */
export function rowColumns(
  target: ImportTarget,
  choices: Choices,
  gemeenten: (ids: readonly string[]) => string,
): GridColumn<Row>[] {
  const column = (
    id: string,
    heading: string,
    width: number,
    words: (row: ImportRow) => string,
    more: Partial<GridColumn<Row>> = {},
  ): GridColumn<Row> => ({
    ...{ id, heading, width, sortBy: false },
    text: (row) => (row.kind === 'there' ? words(row.row) : text.coming),
    ...more,
  })
  return [
    column('row', text.row, 3.25, ({ row }) => String(row), { align: 'end' }),
    column('what', text.what, 7.25, ({ outcome }) => outcomeWord[outcome], {
      draw: (row) => (row.kind === 'there' ? <Outcome row={row.row} /> : null),
    }),
    column('name', text.name, 9.5, ({ name }) => name ?? text.noName, {
      grow: 1,
      isRowHeading: true,
    }),
    target === 'pool'
      ? column('languages', text.languages, 8, ({ languages }) => languages ?? '', { grow: 1 })
      : column(
          'organisation',
          target === 'people' ? text.organisation : text.chainRole,
          8,
          ({ organisationName }) => organisationName ?? '',
        ),
    column('gemeente', target === 'pool' ? text.helpsIn : text.worksFor, 8, ({ gemeenteIds }) =>
      gemeenten(gemeenteIds),
    ),
    column('why', text.why, 10, (row) => whyOf(row, target).map(wordsOf).join(' '), {
      grow: 2,
      draw: (row) => (row.kind === 'there' ? <Why row={row.row} target={target} /> : null),
    }),
    column('becomes', text.becomesColumn, 7, (row) => text.becomes[becomesOf(row, choices)]),
  ]
}

function Outcome({ row }: { row: ImportRow }) {
  const { icon, tone } = outcomeLook[row.outcome]
  return (
    <Chip icon={icon} tone={tone}>
      {outcomeWord[row.outcome]}
    </Chip>
  )
}

/** One thing to say about a row: the cell, then a sentence or the old and the new. */
export type Said = {
  readonly cell: string
  readonly sentence?: string
  readonly before?: string | null
  readonly after?: string
}

/** Everything to say about a row, the reason of its outcome first. */
export function whyOf(row: ImportRow, target: ImportTarget): Said[] {
  const sentences: Record<string, (who: string) => string> =
    target === 'organisations' ? organisationReasonSentence : peopleReasonSentence
  const who =
    row.match === null
      ? ''
      : matchWords({
          kind: row.match.kind,
          name: row.match.name,
          ...(row.match.row === undefined ? {} : { row: row.match.row }),
        })
  const changes = row.outcome === 'changed' ? row.changes : []
  // That somebody is known says nothing when what changes stands behind it.
  const reasons = changes.length > 0 ? [] : row.reasons
  return [
    ...reasons.map(({ cell, kind }) => ({ cell, sentence: sentences[kind]?.(who) ?? '' })),
    ...changes.map(({ cell, before, after }) => ({ cell, before, after })),
    ...row.notes.map(({ cell, kind, value }) => ({
      cell,
      sentence: noteSentence({ kind: kind as NoteKind, value }),
    })),
  ]
}

function wordsOf({ cell, sentence, before, after }: Said): string {
  return `${cell} ${sentence ?? `${before ?? text.noValue} → ${after ?? ''}`}`
}

function Why({ row, target }: { row: ImportRow; target: ImportTarget }) {
  return (
    <span className={css.quiet}>
      {whyOf(row, target).map((said) => (
        <SaidOfCell key={wordsOf(said)} said={said} />
      ))}
    </span>
  )
}

/** A cell with what is said about it. */
export function SaidOfCell({ said }: { said: Said }) {
  const { cell, sentence, before, after } = said
  return (
    <span>
      <span className={css.address}>{cell}</span>
      {sentence ?? (
        <>
          <del className={css.was}>{before ?? text.noValue}</del>
          {' → '}
          <ins className={css.now}>{after}</ins>
        </>
      )}{' '}
    </span>
  )
}
