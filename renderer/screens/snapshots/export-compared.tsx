import type { BudgetSnapshotId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { snapshotsText as text } from '#renderer/texts/snapshots'

/** The annex in Excel, with a sheet of everything that happened since the chosen stand. */
export function ExportCompared({ snapshotId }: { snapshotId: BudgetSnapshotId }) {
  const task = useTask('budget.exportCompared')

  async function run() {
    const made = await task({ snapshotId })
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.exported(name))
  }

  return (
    <Button icon="spreadsheet" isBusy={task.isBusy} onPress={() => void run()}>
      {text.toExcel}
    </Button>
  )
}
