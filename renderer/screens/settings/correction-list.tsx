import type { CorrectionRow } from '#domain/contract/calendar-corrections'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { calendarDaysText as text } from '#renderer/texts/calendar-days'

/** What she corrected, of every year, each with its source and the way back. */
export function CorrectionList() {
  const corrections = useQuery('calendar.corrections', {}) ?? []
  const remove = useCommand('calendar.removeCorrection')
  return (
    <Stack gap={2}>
      <h2>{text.corrections}</h2>
      <Refusal sentence={remove.refusal} />
      {corrections.length === 0 ? (
        <Text tone="muted" size="sm">
          {text.noCorrections}
        </Text>
      ) : null}
      {corrections.map((correction) => (
        <Line
          key={correction.id}
          correction={correction}
          onRemove={() =>
            void remove({ correctionId: correction.id }, ({ tasksMoved }) =>
              text.said.takenBack(correction.name, tasksMoved),
            )
          }
        />
      ))}
    </Stack>
  )
}

function Line({ correction, onRemove }: { correction: CorrectionRow; onRemove: () => void }) {
  const { name, source, correctedOn } = correction
  return (
    <WarningLine
      weight="note"
      icon="edit"
      fact={
        <>
          <bdi>{name}</bdi>: {text.correction(correction)}
        </>
      }
      reason={<bdi>{text.correctionSource(source, correctedOn)}</bdi>}
      action={
        <Button look="lite" size="mini" label={text.takeBackOf(name)} onPress={onRemove}>
          {text.takeBack}
        </Button>
      }
    />
  )
}
