import { useState } from 'react'
import type { SnapshotInList } from '#domain/contract/snapshots'
import type { BudgetSnapshotId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { dayOfMoment, timeOfMoment } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { snapshotsText as text } from '#renderer/texts/snapshots'
import { SnapshotForm } from './snapshot-form.tsx'
import css from './snapshots.module.css'

type Props = {
  snapshots: readonly SnapshotInList[]
  currentId: BudgetSnapshotId
  onChoose: (id: BudgetSnapshotId) => void
}

/** The stands that were kept, the last one first; the chosen one is compared. */
export function SnapshotList({ snapshots, currentId, onChoose }: Props) {
  return (
    <section aria-label={text.list}>
      <h2 className={css.heading}>{text.list}</h2>
      <ul>
        {snapshots.map((snapshot) => (
          <li key={snapshot.id} className={css.item}>
            <button
              type="button"
              className={css.choose}
              aria-pressed={snapshot.id === currentId}
              onClick={() => onChoose(snapshot.id)}
            >
              <bdi>{snapshot.label}</bdi>
              <span className={css.when}>
                {text.madeOn(dayOfMoment(snapshot.madeAt), timeOfMoment(snapshot.madeAt))}
              </span>
            </button>
            {snapshot.id === currentId ? <Chosen key={snapshot.id} snapshot={snapshot} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Chosen({ snapshot }: { snapshot: SnapshotInList }) {
  const { id: snapshotId, label, note } = snapshot
  const [isRenaming, setIsRenaming] = useState(false)
  const rename = useCommand('snapshots.rename')
  const remove = useCommand('snapshots.remove')

  async function keep(wanted: string, said: string) {
    const done = await rename({ snapshotId, label: wanted, note: said }, text.renamed(wanted))
    if (done !== undefined) setIsRenaming(false)
  }

  if (isRenaming) {
    return (
      <SnapshotForm
        heading={text.rename}
        submit={text.save}
        start={{ label, note: note ?? '' }}
        doing={rename}
        onKeep={(wanted, said) => void keep(wanted, said)}
        onCancel={() => setIsRenaming(false)}
      />
    )
  }
  return (
    <div className={css.chosen}>
      {note === null ? null : (
        <Text size="sm" tone="muted">
          <bdi>{note}</bdi>
        </Text>
      )}
      <Refusal sentence={remove.refusal} />
      <Row wrap>
        <Button size="mini" look="lite" icon="edit" onPress={() => setIsRenaming(true)}>
          {text.rename}
        </Button>
        <Button
          size="mini"
          look="lite"
          icon="remove"
          onPress={() => void remove({ snapshotId }, text.removed(label))}
        >
          {text.remove}
        </Button>
      </Row>
    </div>
  )
}
