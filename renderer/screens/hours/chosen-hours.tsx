import type { HoursRow } from '#domain/contract/hours'
import type { HoursStatus } from '#domain/sleutelpersonen/hours'
import { Button } from '#renderer/components/button.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { hoursText as text } from '#renderer/texts/hours'

type Props = { chosen: readonly HoursRow[]; onApprove: () => void; onDone: () => void }

/** What can be done with the chosen hours: only what fits at least one of them. */
export function ChosenHours({ chosen, onApprove, onDone }: Props) {
  const setWorked = useCommand('hours.setWorked')
  const reopen = useCommand('hours.reopen')
  const remove = useCommand('hours.remove')
  const approve = useButtonFor('hours.approve')
  const hoursIds = chosen.map(({ hoursId }) => hoursId)
  const has = (status: HoursStatus) => chosen.some((row) => row.status === status)
  const [only] = chosen.length === 1 ? chosen : []
  const after = (done: Promise<unknown>) => {
    void done.then((answer) => {
      if (answer !== undefined) onDone()
    })
  }
  return (
    <>
      {has('planned') ? (
        <Button
          size="mini"
          icon="running"
          onPress={() => after(setWorked({ hoursIds }, text.said.worked))}
        >
          {text.worked}
        </Button>
      ) : null}
      {has('worked') ? (
        <Button size="mini" icon="check" onPress={onApprove}>
          {approve.label}
        </Button>
      ) : null}
      {has('approved') ? (
        <Button
          size="mini"
          icon="undo"
          onPress={() => after(reopen({ hoursIds }, text.said.reopened))}
        >
          {text.reopen}
        </Button>
      ) : null}
      {only === undefined || only.status === 'approved' ? null : (
        <Button
          size="mini"
          icon="remove"
          onPress={() => after(remove({ hoursId: only.hoursId }, text.said.removed))}
        >
          {text.remove}
        </Button>
      )}
      <Refusal sentence={setWorked.refusal ?? reopen.refusal ?? remove.refusal} />
    </>
  )
}
