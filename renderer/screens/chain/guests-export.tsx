import { useState } from 'react'
import type { ChainRole } from '#domain/contract/plan'
import type { EventId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { useAction } from '#renderer/lib/actions'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { chainText as text } from '#renderer/texts/chain'
import css from './chain.module.css'

type Props = { eventId: EventId; chainRoles: readonly ChainRole[] }

/** The guests with the chain to Excel, for the office. */
export function GuestsExport({ eventId, chainRoles }: Props) {
  const [showsSensitiveRoles, setShows] = useState(false)
  const make = useTask('attendance.exportGuests')
  const action = useAction('attendance.exportGuests', () => {
    void make({ eventId, showsSensitiveRoles })
      .then((made) => (made === undefined ? undefined : saveFiles(made.files)))
      .then((names) => {
        if (names !== undefined) say(text.exported(names))
      })
  })
  return (
    <div className={css.foot}>
      <ActionButton action={action} size="mini" icon="spreadsheet" />
      {chainRoles.some(({ isPrivacySensitive }) => isPrivacySensitive) ? (
        <Checkbox isSelected={showsSensitiveRoles} onChange={setShows}>
          {text.showsSensitive}
        </Checkbox>
      ) : null}
    </div>
  )
}
