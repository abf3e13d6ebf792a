import type { HoursRow } from '#domain/contract/hours'
import { AllowanceBars } from '#renderer/components/allowance-bars.tsx'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { hoursText as text } from '#renderer/texts/hours'
import { ApproveQuestion } from './approve-question.tsx'
import { changed } from './hours-filter.ts'
import type { HoursFilter } from './hours-filter.ts'
import { MonthPeople } from './month-people.tsx'
import { NewHours } from './new-hours.tsx'
import type { Approval } from './use-approval.ts'

type Props = {
  filter: HoursFilter
  onFilter: (filter: HoursFilter) => void
  month: string
  rows: readonly HoursRow[]
  approval: Approval
}

/** New hours, what approving would cross, the limits of the chosen row, or who worked this month. */
export function HoursPanel({ filter, onFilter, month, rows, approval }: Props) {
  const row = rows.find(({ hoursId }) => hoursId === filter.kies)
  if (approval.question !== undefined) {
    return <ApproveQuestion approval={approval} question={approval.question} />
  }
  if (filter.doe === 'uren') {
    return (
      <NewHours
        month={month}
        personId={filter.mens}
        onDone={() => onFilter(changed(filter, { doe: undefined }))}
        onAdded={(maand) => onFilter(changed(filter, { maand, doe: undefined, stand: undefined }))}
      />
    )
  }
  if (row === undefined) {
    return (
      <MonthPeople
        month={month}
        onOnly={(mens) => onFilter(changed(filter, { mens, kies: undefined }))}
      />
    )
  }
  return <ChosenRow key={row.hoursId} {...{ filter, onFilter, row }} />
}

type RowProps = Pick<Props, 'filter' | 'onFilter'> & { row: HoursRow }

function ChosenRow({ filter, onFilter, row }: RowProps) {
  const { hoursId, personId, workedOn, name, limitNote, note, status } = row
  const change = useCommand('hours.change')
  const asked = { personId, date: workedOn }
  const allowance = useQuery('allowance.of', asked, { keepsPrevious: true })
  const isOnly = filter.mens === personId
  return (
    <Stack gap={4}>
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Text size="sm" tone="muted">
          {text.chosen.onDay(workedOn)}, {text.standOf(row)}
        </Text>
        <Text size="sm">
          <bdi>{text.workOf(row)}</bdi>
        </Text>
      </div>
      {status === 'approved' ? (
        note === null ? null : (
          <Text size="sm">
            {text.columns.note}: <bdi>{note}</bdi>
          </Text>
        )
      ) : (
        <KeptField
          label={text.columns.note}
          value={note ?? ''}
          onKeep={(typed) => change({ hoursId, note: typed }, text.said.changed(name))}
          error={change.refusal}
        />
      )}
      {limitNote === null ? null : (
        <WarningLine weight="warn" fact={text.chosen.limitNote(row)} reason={limitNote} />
      )}
      {allowance === undefined ? <Loading /> : <AllowanceBars allowance={allowance} />}
      <div>
        <Button
          look="lite"
          size="mini"
          onPress={() => onFilter(changed(filter, { mens: isOnly ? undefined : personId }))}
        >
          {isOnly ? text.chosen.everybody : text.chosen.onlyThis}
        </Button>
      </div>
    </Stack>
  )
}
