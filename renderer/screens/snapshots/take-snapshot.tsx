import type { BudgetSnapshotId } from '#domain/shared/ids'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { snapshotsText as text } from '#renderer/texts/snapshots'
import { SnapshotForm } from './snapshot-form.tsx'

/** Keeps how the annex stands now, under a name. */
export function TakeSnapshot({ onDone }: { onDone: (madeId: BudgetSnapshotId | null) => void }) {
  const take = useCommand('snapshots.take')
  const { today } = useStatus()

  async function keep(label: string, note: string) {
    const made = await take({ label, note }, text.taken(label))
    if (made !== undefined) onDone(made.snapshotId)
  }

  return (
    <SnapshotForm
      heading={text.newOne}
      submit={text.take}
      start={{ label: text.labelOf(today), note: '' }}
      doing={take}
      onKeep={(label, note) => void keep(label, note)}
      onCancel={() => onDone(null)}
    />
  )
}
