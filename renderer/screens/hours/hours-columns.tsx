import type { ReactNode } from 'react'
import type { HoursRow } from '#domain/contract/hours'
import type { OutputOf } from '#domain/contract/kinds'
import type { hours } from '#domain/contract/hours'
import { gridDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type { HoursStand } from '#domain/sleutelpersonen/hours'
import { hoursInField, parseHours } from '#domain/sleutelpersonen/typed-hours'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import type { IconName } from '#renderer/components/icon.tsx'
import { money, number } from '#renderer/lib/format'
import type { Doing } from '#renderer/lib/use-command'
import { componentText } from '#renderer/texts/components'
import { hoursText as text } from '#renderer/texts/hours'
import css from './hours.module.css'

type Totals = OutputOf<(typeof hours)['hours.list']>['totals']
type Given = {
  readonly change: Doing<'hours.change'>
  readonly today: IsoDate
  readonly totals: Totals
}

/** How each stand is drawn. */
export const standLook: Record<HoursStand, { icon: IconName; tone: Tone }> = {
  planned: { icon: 'waiting', tone: 'quiet' },
  worked: { icon: 'running', tone: 'accent' },
  approved: { icon: 'yes', tone: 'ok' },
  'in-payment': { icon: 'locked', tone: 'quiet' },
  paid: { icon: 'budget', tone: 'ok' },
}

const heading = text.columns

/** The columns of hours; day, hours, kilometres and expenses are changed in place. */
export function hoursColumns(given: Given): GridColumn<HoursRow>[] {
  const { totals } = given
  return [
    dayColumn(given),
    {
      ...{ id: 'name', heading: heading.name, width: 8, grow: 1.2, isRowHeading: true },
      text: ({ name }) => name,
      draw: ({ name }) => <bdi>{name}</bdi>,
      foot: text.total,
    },
    {
      ...{ id: 'work', heading: heading.work, width: 7, grow: 1.3 },
      text: text.workOf,
      draw: (row) => <TwoLines first={text.titleOf(row)} second={text.roleOf(row)} />,
    },
    ...amountColumns(given),
    {
      ...{ id: 'amount', heading: heading.amount, width: 5.5, align: 'end' },
      text: ({ amount, minutesWithoutRate }) =>
        minutesWithoutRate > 0 ? text.withoutRate : money(amount),
      sortBy: ({ amount }) => amount,
      foot: money(totals.amount),
    },
    {
      ...{ id: 'status', heading: heading.status, width: 8 },
      text: text.standOf,
      draw: ({ stand, paidOn }) => (
        <TwoLines
          first={
            <Chip tone={standLook[stand].tone} icon={standLook[stand].icon}>
              {text.standName[stand]}
            </Chip>
          }
          second={paidOn === null ? '' : text.paidOn(paidOn)}
        />
      ),
    },
  ]
}

/** A cell of two lines; the second is quiet, and gone when there is nothing. */
function TwoLines({ first, second }: { first: ReactNode; second: string }) {
  return (
    <span className={css.lines}>
      <bdi>{first}</bdi>
      {second === '' ? null : <bdi className={css.second}>{second}</bdi>}
    </span>
  )
}

function keeping({ change }: Given) {
  return ({ hoursId, name }: HoursRow, parts: Omit<Parameters<typeof change>[0], 'hoursId'>) =>
    change.attempt({ hoursId, ...parts }, text.said.changed(name))
}

function dayColumn(given: Given): GridColumn<HoursRow> {
  const keep = keeping(given)
  return {
    ...{ id: 'day', heading: heading.day, width: 5.75 },
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
      ...{ id: 'hours', heading: heading.hours, width: 3.5, align: 'end' },
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
      ...{ id: 'km', heading: heading.km, width: 3, align: 'end' },
      text: ({ km }) => (km === 0 ? '' : number(km)),
      sortBy: ({ km }) => km,
      edit: {
        kind: 'text',
        value: ({ km }) => (km === 0 ? '' : String(km)),
        commit: (row, typed) => {
          const bare = typed.trim() === '' ? '0' : typed.trim()
          if (!/^\d{1,5}$/.test(bare)) return componentText.notANumber(typed)
          return keep(row, { km: Number(bare) })
        },
      },
      foot: totals.km === 0 ? '' : number(totals.km),
    },
    {
      ...{ id: 'expenses', heading: heading.expenses, width: 5, align: 'end' },
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
      foot: totals.expenses === 0 ? '' : money(totals.expenses),
    },
  ]
}
