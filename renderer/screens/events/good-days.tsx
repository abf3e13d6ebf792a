import { useState } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { orderedTimes } from '#renderer/lib/use-signals'
import type { DateWish } from '#renderer/lib/use-signals'
import { useStatus } from '#renderer/lib/use-status'
import { goodDayText as text } from '#renderer/texts/good-days'
import css from './good-days.module.css'
import { isPeriod, quarterAt } from './good-day-periods.ts'
import type { Period } from './good-day-periods.ts'
import { GoodDayList } from './good-day-list.tsx'

const mostDays = 8

type Props = {
  wish: DateWish
  /** The day she is looking at: its quarter is searched first, and equal days near it win. */
  near: IsoDate
  onChoose: (day: IsoDate) => void
  onClose: () => void
}

/** The best days of a period with what speaks against each; Enter chooses one. */
export function GoodDays({ wish, near, onChoose, onClose }: Props) {
  const [start] = useState(near)
  const [which, setWhich] = useState<'this' | 'next' | 'own'>('this')
  const [own, setOwn] = useState<Period>(() => quarterAt(start))
  const quarters = { this: quarterAt(start), next: quarterAt(start, 1) }
  const period = which === 'own' ? own : quarters[which]
  const isRight = isPeriod(period)
  const { from, until } = period
  const asked = isRight
    ? { ...wish, ...orderedTimes(wish), from, until, near: start, limit: mostDays }
    : null
  const found = useQuery('calendar.goodDays', asked, { keepsPrevious: true })
  const labelOf = ({ quarter, year }: (typeof quarters)['this']) => text.quarter(quarter, year)
  return (
    <section className={css.panel} aria-label={text.heading}>
      <Stack gap={3}>
        <Row between align="end">
          <Select
            label={text.period}
            value={which}
            options={[
              { id: 'this', label: labelOf(quarters.this) },
              { id: 'next', label: labelOf(quarters.next) },
              { id: 'own', label: text.ownPeriod },
            ]}
            onChange={setWhich}
          />
          <Button look="lite" icon="close" label={text.close} onPress={onClose} />
        </Row>
        {which === 'own' ? <OwnPeriod period={own} onChange={setOwn} /> : null}
        {isRight ? null : (
          <Text tone="warn" size="sm">
            {text.wrongPeriod}
          </Text>
        )}
        {!isRight || found === undefined ? null : (
          <GoodDayList days={found.days} total={found.total} onChoose={onChoose} />
        )}
      </Stack>
    </section>
  )
}

function OwnPeriod({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const { today } = useStatus()
  return (
    <Row gap={3} align="start">
      <DateField
        label={text.from}
        today={today}
        value={period.from}
        onChange={(from) => onChange({ ...period, from: from ?? period.from })}
      />
      <DateField
        label={text.until}
        today={today}
        value={period.until}
        onChange={(until) => onChange({ ...period, until: until ?? period.until })}
      />
    </Row>
  )
}
