import { useState } from 'react'
import { quarterOf, shapeOf, wholeYear } from '#domain/report/period'
import type { Period } from '#domain/report/period'
import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { reportTexts } from '#domain/texts/report'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { reportText } from '#renderer/texts/report'
import css from './report.module.css'

const text = reportText.form
const quarters = [1, 2, 3, 4] as const
type Kind = 'year' | 'quarter' | 'days'

type Props = {
  today: IsoDate
  start: Period & { readonly title: string | null }
  /** The word on the button. */
  save: string
  refusal: string | undefined
  onSave: (report: Period & { title: string }) => void
  onCancel: () => void
}

/** What a report is about, and what it is called; the title follows the period until she types one. */
export function PeriodForm({ today, start, save, refusal, onSave, onCancel }: Props) {
  const [kind, setKind] = useState<Kind>(shapeOf(start).kind)
  const [period, setPeriod] = useState<Period>({ from: start.from, until: start.until })
  const [typed, setTyped] = useState<string | null>(start.title)
  const year = yearOf(period.from)
  const shape = shapeOf(period)
  const title = typed ?? reportTexts.title(period)
  const choose = (next: Kind) => {
    setKind(next)
    if (next === 'year') setPeriod(wholeYear(year))
    if (next === 'quarter') setPeriod(quarterOf(year, 1))
  }
  const inYear = (next: number) =>
    setPeriod(
      kind === 'quarter' && shape.kind === 'quarter'
        ? quarterOf(next, shape.quarter)
        : wholeYear(next),
    )
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() !== '') onSave({ ...period, title: title.trim() })
      }}
    >
      <Stack gap={4}>
        <Row>
          <SegmentedControl
            label={text.kind}
            items={(['year', 'quarter', 'days'] as const).map((id) => ({
              id,
              label: text.kinds[id],
            }))}
            value={kind}
            onChange={choose}
          />
        </Row>
        <Row gap={3} align="end" wrap>
          {kind === 'days' ? null : (
            <Select
              label={text.year}
              isNarrow
              options={yearsAround(yearOf(today), year).map((each) => ({
                id: String(each),
                label: String(each),
              }))}
              value={String(year)}
              onChange={(id) => inYear(Number(id))}
            />
          )}
          {kind === 'quarter' && shape.kind === 'quarter' ? (
            <Select
              label={text.quarter}
              options={quarters.map((each) => ({ id: String(each), label: text.quarters[each] }))}
              value={String(shape.quarter)}
              onChange={(id) => {
                const chosen = quarters.find((each) => String(each) === id)
                if (chosen !== undefined) setPeriod(quarterOf(year, chosen))
              }}
            />
          ) : null}
          {kind === 'days' ? (
            <>
              <DateField
                label={text.from}
                today={today}
                value={period.from}
                onChange={(day) => setPeriod({ ...period, from: day ?? period.from })}
              />
              <DateField
                label={text.until}
                today={today}
                value={period.until}
                onChange={(day) => setPeriod({ ...period, until: day ?? period.until })}
              />
            </>
          ) : null}
        </Row>
        <TextField label={text.title} value={title} onChange={setTyped} />
        <Text tone="muted">{text.over(period.from, period.until)}</Text>
        <Refusal sentence={refusal} />
        <Row gap={2}>
          <Button look="primary" type="submit" isDisabled={title.trim() === ''}>
            {save}
          </Button>
          <Button look="lite" onPress={onCancel}>
            {text.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

function yearsAround(now: number, chosen: number): number[] {
  const near = [1, 0, -1, -2, -3].map((step) => now + step)
  return near.includes(chosen) ? near : [...near, chosen].toSorted((one, other) => other - one)
}
