import { useState } from 'react'
import { yearOf } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { End, Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useOpener } from '#renderer/lib/use-opener'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { calendarDaysText as text } from '#renderer/texts/calendar-days'
import type { CorrectionSubject } from './correction-draft.ts'
import { CorrectionForm } from './correction-form.tsx'
import { CorrectionList } from './correction-list.tsx'
import { LayerDays } from './layer-days.tsx'
import { SettingsPage } from './settings-page.tsx'

/** The days the calendar knows of a year, with their source, and what she corrected of them. */
export function CalendarDays() {
  const { today } = useStatus()
  const [year, setYear] = useState(yearOf(today))
  const [subject, setSubject] = useState<CorrectionSubject>()
  const opener = useOpener()
  const open = (wanted: CorrectionSubject) => {
    opener.remember()
    setSubject(wanted)
  }
  const known = useQuery('calendar.knownDays', { year }, { keepsPrevious: true })
  if (known === undefined) {
    return (
      <SettingsPage sub={text.title}>
        <Loading />
      </SettingsPage>
    )
  }
  const { checkedOn, layers } = known
  return (
    <SettingsPage sub={text.title}>
      <Stack gap={6}>
        <Stack gap={3}>
          <Text tone="muted" size="sm">
            {text.intro} {text.checkedOn(checkedOn)}
          </Text>
          <Row>
            <YearSteps year={year} onYear={setYear} />
            <End>
              <Button icon="add" onPress={() => open({ kind: 'add' })}>
                {text.addDay}
              </Button>
            </End>
          </Row>
        </Stack>
        {subject === undefined ? null : (
          <CorrectionForm
            key={JSON.stringify(subject)}
            subject={subject}
            onDone={() => {
              setSubject(undefined)
              opener.goBack()
            }}
          />
        )}
        <CorrectionList />
        {layers.map((layer) => (
          <LayerDays
            key={layer.layer}
            layer={layer}
            year={year}
            onCorrect={(day) => open({ kind: 'change', layer: layer.layer, day })}
          />
        ))}
      </Stack>
    </SettingsPage>
  )
}

function YearSteps({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  return (
    <Row gap={1}>
      <Button icon="previous" label={text.previousYear} onPress={() => onYear(year - 1)} />
      <Text as="span" size="lg" weight="medium">
        {year}
      </Text>
      <Button icon="next" label={text.nextYear} onPress={() => onYear(year + 1)} />
    </Row>
  )
}
