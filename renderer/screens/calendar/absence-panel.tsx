import { useState } from 'react'
import type { AbsenceRow } from '#domain/contract/absences'
import { Button } from '#renderer/components/button.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { useOpener } from '#renderer/lib/use-opener'
import { useQuery } from '#renderer/lib/use-query'
import { absenceText as text } from '#renderer/texts/absences'
import { AbsenceForm } from './absence-form.tsx'

/** The days on which the verbinder is away: a list, and a form to note or change one. */
export function AbsencePanel() {
  const absences = useQuery('absences.list', {}) ?? []
  const [chosen, setChosen] = useState<AbsenceRow['id']>()
  const opener = useOpener()
  const changed = absences.find(({ id }) => id === chosen)
  return (
    <Stack gap={4}>
      <AbsenceForm
        key={changed?.id ?? 'new'}
        absence={changed}
        onDone={() => {
          setChosen(undefined)
          opener.goBack()
        }}
      />
      <Stack gap={2}>
        <h2>{text.list}</h2>
        {absences.length === 0 ? (
          <Text tone="muted" size="sm">
            {text.empty}
          </Text>
        ) : (
          <AbsenceList
            absences={absences}
            onChange={(absenceId) => {
              opener.remember()
              setChosen(absenceId)
            }}
          />
        )}
      </Stack>
    </Stack>
  )
}

type ListProps = {
  absences: readonly AbsenceRow[]
  onChange: (absenceId: AbsenceRow['id']) => void
}

function AbsenceList({ absences, onChange }: ListProps) {
  const remove = useCommand('absences.remove')
  async function takeAway(absenceId: AbsenceRow['id']) {
    const goOn = afterThisLine()
    const done = await remove({ absenceId }, text.said.removed)
    if (done !== undefined) goOn()
  }
  return (
    <Stack gap={2}>
      <Refusal sentence={remove.refusal} />
      <DataTable
        caption={text.list}
        rowKey={({ id }) => id}
        groups={[{ rows: absences }]}
        columns={[
          {
            id: 'days',
            heading: text.columnDays,
            isRowHeading: true,
            cell: ({ from, until }) => text.days(from, until),
          },
          { id: 'note', heading: text.columnNote, cell: ({ note }) => <bdi>{note}</bdi> },
          {
            id: 'actions',
            heading: text.columnActions,
            isHeadingHidden: true,
            cell: ({ id, from, until }) => (
              <Row gap={1}>
                <Button
                  look="lite"
                  size="mini"
                  label={text.editOf(text.days(from, until))}
                  onPress={() => onChange(id)}
                >
                  {text.edit}
                </Button>
                <Button
                  look="lite"
                  size="mini"
                  label={text.removeOf(text.days(from, until))}
                  onPress={() => void takeAway(id)}
                >
                  {text.remove}
                </Button>
              </Row>
            ),
          },
        ]}
      />
    </Stack>
  )
}
