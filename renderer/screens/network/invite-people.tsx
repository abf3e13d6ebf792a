import type { EventId, GroupId, PersonId } from '#domain/shared/ids'
import { MenuButton } from '#renderer/components/menu-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { runAction } from '#renderer/lib/actions'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { groupsText as text } from '#renderer/texts/groups'
import { eventLabel } from './use-criteria-names.ts'

const everyEvent = { limit: 2000 } as const
const newEvent = 'nieuw'

/** Puts the chosen people on the list of an event that is still to come. */
export function InviteChosen(props: { personIds: readonly PersonId[]; onDone: () => void }) {
  const invite = useCommand('attendance.invite')
  return (
    <EventMenu
      label={text.invite}
      refusal={invite.refusal}
      onPick={(eventId, title) => {
        void invite({ eventId, personIds: [...props.personIds] }, (numbers) =>
          text.said.invited(title, numbers),
        ).then((done) => {
          if (done) props.onDone()
        })
      }}
    />
  )
}

/** Puts everybody of a group on the list of an event that is still to come. */
export function InviteGroup({ groupId }: { groupId: GroupId }) {
  const invite = useCommand('groups.invite')
  return (
    <EventMenu
      label={text.inviteGroup}
      refusal={invite.refusal}
      onPick={(eventId, title) =>
        void invite({ groupId, eventId }, (numbers) => text.said.invited(title, numbers))
      }
    />
  )
}

type Props = {
  label: string
  refusal: string | undefined
  onPick: (eventId: EventId, title: string) => void
}

function EventMenu({ label, refusal, onPick }: Props) {
  const { today } = useStatus()
  const events = useQuery('events.list', everyEvent)?.rows ?? []
  const coming = events
    .filter(({ date, stage }) => (date === null || date >= today) && stage !== 'geannuleerd')
    .toSorted((one, other) => (one.date ?? '9999').localeCompare(other.date ?? '9999'))
  return (
    <>
      <MenuButton<string>
        heading={text.inviteFor}
        icon="mail"
        choices={[
          ...coming.map((event) => ({ id: event.id, label: eventLabel(event) })),
          { id: newEvent, label: text.newEvent, icon: 'add' },
        ]}
        onPick={(id) => {
          const event = coming.find((each) => each.id === id)
          if (event === undefined) return runAction('events.new')
          onPick(event.id, event.title)
        }}
      >
        {label}
      </MenuButton>
      <Refusal sentence={refusal} />
    </>
  )
}
