import type { HoursRow } from '#domain/contract/hours'
import type { OutputOf } from '#domain/contract/kinds'
import type { hours } from '#domain/contract/hours'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { HoursStatus } from '#domain/sleutelpersonen/hours'
import { hoursInField, parseHours } from '#domain/sleutelpersonen/typed-hours'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import type { IconName } from '#renderer/components/icon.tsx'
import { money, number } from '#renderer/lib/format'
import type { Doing } from '#renderer/lib/use-command'
import { componentText } from '#renderer/texts/components'
import { hoursText as text } from '#renderer/texts/hours'

type Totals = OutputOf<(typeof hours)['hours.list']>['totals']
type Given = {
  readonly change: Doing<'hours.change'>
  readonly today: IsoDate
  readonly totals: Totals
}

/** How each status is drawn. */
export const statusLook: Record<HoursStatus, { icon: IconName; tone: Tone }> = {
  planned: { icon: 'waiting', tone: 'quiet' },
  worked: { icon: 'running', tone: 'accent' },
  approved: { icon: 'yes', tone: 'ok' },
}

const heading = text.columns

/** The columns of hours; day, hours, kilometres, expenses and note are changed in place. */
export function hoursColumns(given: Given): GridColumn<HoursRow>[] {
  const { totals } = given
  return [
    dayColumn(given),
    {
      ...{ id: 'name', heading: heading.name, width: 7.5, grow: 1, isRowHeading: true },
      text: ({ name }) => name,
      draw: ({ name }) => <bdi>{name}</bdi>,
      foot: text.total,
    },
    {
      ...{ id: 'work', heading: heading.work, width: 6.5, grow: 2 },
      text: text.workOf,
      draw: (row) => <bdi title={text.workOf(row)}>{text.workOf(row)}</bdi>,
    },
    ...amountColumns(given),
    {
      ...{ id: 'amount', heading: heading.amount, width: 6, align: 'end' },
      text: ({ amount, minutesWithoutRate }) =>
        minutesWithoutRate > 0 ? text.withoutRate : money(amount),
      sortBy: ({ amount }) => amount,
      foot: money(totals.amount),
    },
    {
      ...{ id: 'status', heading: heading.status, width: 8.25 },
      text: ({ status }) => text.statusName[status],
      draw: ({ status, isInPayment }) => (
        <Chip
          tone={statusLook[status].tone}
          icon={isInPayment ? 'locked' : statusLook[status].icon}
        >
          {text.statusName[status]}
        </Chip>
      ),
    },
    noteColumn(given),
  ]
}

function keeping({ change }: Given) {
  return ({ hoursId, name }: HoursRow, parts: Omit<Parameters<typeof change>[0], 'hoursId'>) =>
    change.attempt({ hoursId, ...parts }, text.said.changed(name))
}

function dayColumn(given: Given): GridColumn<HoursRow> {
  const keep = keeping(given)
  return {
    ...{ id: 'day', heading: heading.day, width: 6.25 },
    text: ({ workedOn }) => gridDate(workedOn),
    sortBy: ({ workedOn }) => workedOn,
    edit: {
      kind: 'date',
      today: given.today,
      value: ({ workedOn }) => workedOn,
      commit: (row, workedOn) => (workedOn === null ? text.dayNeeded : keep(row, { workedOn })),
    },
  }
}

function amountColumns(given: Given): GridColumn<HoursRow>[] {
  const keep = keeping(given)
  const { totals } = given
  return [
    {
      ...{ id: 'hours', heading: heading.hours, width: 4, align: 'end' },
      text: ({ minutes }) => hoursInField(minutes),
      sortBy: ({ minutes }) => minutes,
      edit: {
        kind: 'text',
        value: ({ minutes }) => hoursInField(minutes),
        commit: (row, typed) => {
          const minutes = parseHours(typed)
          if (minutes === undefined || minutes === null) return text.notHours(typed)
          return keep(row, { minutes })
        },
      },
      foot: hoursInField(totals.minutes),
    },
    {
      ...{ id: 'km', heading: heading.km, width: 3.25, align: 'end' },
      text: ({ km }) => number(km),
      sortBy: ({ km }) => km,
      edit: {
        kind: 'text',
        value: ({ km }) => String(km),
        commit: (row, typed) => {
          const bare = typed.trim() === '' ? '0' : typed.trim()
          if (!/^\d{1,5}$/.test(bare)) return componentText.notANumber(typed)
          return keep(row, { km: Number(bare) })
        },
      },
      foot: number(totals.km),
    },
    {
      ...{ id: 'expenses', heading: heading.expenses, width: 5.5, align: 'end' },
      text: ({ expenses }) => (expenses === 0 ? '' : money(expenses)),
      sortBy: ({ expenses }) => expenses,
      edit: {
        kind: 'money',
        value: ({ expenses }) => expenses,
        commit: (row, typed) => {
          const expenses = typed ?? cents(0)
          return expenses < 0 ? text.belowZero : keep(row, { expenses })
        },
      },
      foot: money(totals.expenses),
    },
  ]
}

function noteColumn(given: Given): GridColumn<HoursRow> {
  const keep = keeping(given)
  return {
    ...{ id: 'note', heading: heading.note, width: 5, grow: 2 },
    text: ({ note }) => note ?? '',
    draw: ({ note }) => <bdi title={note ?? undefined}>{note}</bdi>,
    edit: {
      kind: 'text',
      value: ({ note }) => note ?? '',
      commit: (row, note) => keep(row, { note }),
    },
  }
}
