import type { PoolRow } from '#domain/contract/pool'
import { Chip } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { poolText as text } from '#renderer/texts/pool'
import { minutesInWords, rateInWords } from './pool-words.ts'
import css from './pool.module.css'

/** A person of the pool with the place in the order of names. */
export type Member = PoolRow & { readonly order: number }

type Shape = Omit<GridColumn<Member>, 'id' | 'heading' | 'text' | 'draw'> & {
  /** What stands there, quietly, when there are no words. */
  readonly empty?: string
}

/** The columns of the pool: what helps to choose comes first. */
export function poolColumns(
  gemeenten: (ids: readonly string[]) => string,
): readonly GridColumn<Member>[] {
  return [
    {
      ...column('name', text.columnName, ({ name }) => name, { width: 7.5, grow: 1 }),
      isRowHeading: true,
      sortBy: ({ order }) => order,
      draw: ({ name, leftOn, isArchived }) => (
        <>
          <bdi>{name}</bdi>
          {leftOn === null ? null : <Chip>{text.left}</Chip>}
          {isArchived ? <Chip>{text.archived}</Chip> : null}
        </>
      ),
    },
    column('languages', text.columnLanguages, languagesOf, {
      ...{ width: 7, grow: 1.4, empty: text.unknown },
    }),
    column(
      'roles',
      text.columnRoles,
      ({ roles }) => roles.map((id) => text.roleWord[id]).join(', '),
      {
        ...{ width: 6.5, grow: 1, empty: text.unknown },
      },
    ),
    column('area', text.columnArea, ({ gemeenteIds }) => gemeenten(gemeenteIds), {
      ...{ width: 5.5, grow: 0.8, empty: text.wholeRegion },
    }),
    column('quarter', text.columnQuarter, ({ quarter }) => minutesInWords(quarter), {
      ...{ width: 5.5, empty: text.noHours },
      sortBy: ({ quarter }) => quarter.worked + quarter.planned,
    }),
    column('asked', text.columnAsked, text.asked, {
      width: 9.5,
      sortBy: ({ openQuestions, wasEverAsked }) => openQuestions + Number(wasEverAsked) / 2,
    }),
    column('check', text.columnCheck, ({ workCheck }) => text.checkWord[workCheck.state], {
      ...{ width: 7.5, empty: text.unknown },
    }),
    {
      ...column('missing', text.columnMissing, text.missing, {
        ...{ width: 7.5, empty: text.complete },
        sortBy: ({ missing }) => missing.length,
      }),
      draw: ({ missing }) =>
        missing.length === 0 ? (
          <span className={css.none}>{text.complete}</span>
        ) : (
          text.missingCount(missing.length)
        ),
    },
    column('reward', text.columnReward, ({ reward }) => (reward ? text.rewardWord[reward] : ''), {
      ...{ width: 11, empty: text.unknown },
    }),
    column('rate', text.columnRate, ({ rate }) => (rate ? rateInWords(rate) : ''), {
      ...{ width: 9, empty: text.unknown },
      sortBy: ({ rate }) => rate?.hourCents ?? -1,
    }),
  ]
}

function languagesOf({ languages }: PoolRow): string {
  return languages.map(({ language }) => language).join(', ')
}

function column(
  id: string,
  heading: string,
  words: (row: Member) => string,
  { empty, ...shape }: Shape,
): GridColumn<Member> {
  const draw = (row: Member) =>
    words(row) === '' ? (
      <span className={css.none} title={empty}>
        {empty}
      </span>
    ) : (
      <bdi>{words(row)}</bdi>
    )
  return { id, heading, text: words, ...(empty === undefined ? {} : { draw }), ...shape }
}
