import type { AttendanceListRow } from '#domain/contract/attendance-list'
import { Card } from '#renderer/components/card.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { attendanceListText as text } from '#renderer/texts/attendance-list'
import css from './attendance-list.module.css'
import { countsOf } from './list-choices.ts'
import type { ListChoices } from './list-choices.ts'

type Props = { rows: readonly AttendanceListRow[]; choices: ListChoices }

/** What happens when the user agrees, in numbers. */
export function ListTotals({ rows, choices }: Props) {
  const counts = countsOf(rows, choices)
  const lines: { count: number; icon: IconName; words: string }[] = [
    { count: counts.present, icon: 'present', words: text.happensPresent },
    { count: counts.added, icon: 'add', words: text.happensNew },
    { count: counts.absent, icon: 'not-shown', words: text.happensAbsent },
    { count: counts.renamed, icon: 'edit', words: text.happensRenamed },
    { count: counts.awaits, icon: 'awaiting', words: text.happensAwaits },
    { count: counts.unchanged, icon: 'declined', words: text.happensNothing },
  ]
  return (
    <Card heading={text.happens}>
      <ul className={css.sums}>
        {lines
          .filter(({ count }) => count > 0)
          .map(({ count, icon, words }) => (
            <li key={words}>
              <b>{count}</b>
              <Icon name={icon} size="small" />
              <span>{words}</span>
            </li>
          ))}
      </ul>
      <Text size="sm" tone="muted">
        {text.oneStep}
      </Text>
    </Card>
  )
}
