import { useState } from 'react'
import type { EventTypeEntry } from '#domain/contract/events'
import { isMonthDay } from '#domain/events/suggested-period'
import type { MonthDay } from '#domain/events/suggested-period'
import { isoDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { ParsedField } from '#renderer/components/parsed-field.tsx'
import { parseDay } from '#renderer/lib/format'
import { eventTypesText as text } from '#renderer/texts/event-types'
import type { TypeChange } from './type-change.ts'

type Props = { type: EventTypeEntry; onSave: (change: TypeChange) => Promise<object | undefined> }

/** When in the year a type fits; both ends together, so that no half a period is kept. */
export function TypePeriod({ type, onSave }: Props) {
  const [from, setFrom] = useState(monthDayOf(type.suggestedFrom))
  const [until, setUntil] = useState(monthDayOf(type.suggestedUntil))
  const isChanged = from !== type.suggestedFrom || until !== type.suggestedUntil
  return (
    <Stack gap={3}>
      <h3>{text.periodHeading}</h3>
      <Text tone="muted" size="sm">
        {text.periodWhy}
      </Text>
      <Row gap={3} align="start">
        <MonthDayField label={text.from} value={from} onChange={setFrom} />
        <MonthDayField label={text.until} value={until} onChange={setUntil} />
      </Row>
      {isChanged ? (
        <Row>
          <Button
            size="mini"
            look="soft"
            onPress={() => void onSave({ suggestedFrom: from, suggestedUntil: until })}
          >
            {from === null && until === null ? text.clearPeriod : text.setPeriod}
          </Button>
        </Row>
      ) : null}
      <KeptField
        label={text.periodText}
        value={type.suggestedPeriod ?? ''}
        onKeep={(suggestedPeriod) => onSave({ suggestedPeriod })}
      />
    </Stack>
  )
}

type FieldProps = {
  label: string
  value: MonthDay | null
  onChange: (value: MonthDay | null) => void
}

// Any year with a 29 February.
const someDay = isoDate('2024-06-01')

function MonthDayField(props: FieldProps) {
  return (
    <ParsedField
      {...props}
      hint={text.periodHint}
      show={(day) => (day === null ? '' : text.day(day))}
      parse={(typed) => {
        const day = parseDay(typed, someDay)
        return typeof day === 'string' ? monthDayOf(day.slice(5)) : day
      }}
      wrong={text.notADay}
    />
  )
}

function monthDayOf(day: string | null): MonthDay | null {
  return day !== null && isMonthDay(day) ? day : null
}
