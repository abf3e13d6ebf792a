import type { HoursRow } from '#domain/contract/hours'
import { AllowanceBars } from '#renderer/components/allowance-bars.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
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
  const { personId, workedOn, name, limitNote, isInPayment } = row
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
          {text.chosen.onDay(workedOn)}, {text.statusName[row.status]}
          {isInPayment ? `, ${text.inPayment}` : ''}
        </Text>
      </div>
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
