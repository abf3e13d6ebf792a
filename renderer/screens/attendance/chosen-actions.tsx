import type { Attendee } from '#domain/contract/attendance'
import { Button } from '#renderer/components/button.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { attendanceText as text } from '#renderer/texts/attendance'
import { noteText } from '#renderer/texts/note-answer'
import type { GuestCommands } from './use-guest-commands.ts'

type ChosenProps = {
  guests: readonly Attendee[]
  commands: GuestCommands
  onDone: () => void
  /** Opens what more can be said of their answer. */
  onNote: () => void
}

/** What can be done with everyone who is chosen, at once. */
export function ChosenActions({ guests, commands, onDone, onNote }: ChosenProps) {
  const doing = (act: () => void) => () => {
    act()
    onDone()
  }
  const messages = useButtonFor('messages.make')
  return (
    <>
      <Button size="mini" icon="yes" onPress={doing(() => void commands.answer(guests, 'yes'))}>
        {text.yes}
      </Button>
      <Button size="mini" icon="declined" onPress={doing(() => void commands.answer(guests, 'no'))}>
        {text.no}
      </Button>
      <Button
        size="mini"
        icon="awaiting"
        onPress={doing(() => void commands.answer(guests, 'maybe'))}
      >
        {text.maybe}
      </Button>
      <Button size="mini" icon="mail" onPress={messages.run}>
        {text.writeTo}
      </Button>
      <Button size="mini" icon="edit" onPress={onNote}>
        {noteText.title}
      </Button>
      <Button size="mini" icon="check" onPress={doing(() => commands.markSent(guests))}>
        {text.markSent}
      </Button>
      <Button size="mini" onPress={doing(() => commands.withdraw(guests))}>
        {text.withdraw}
      </Button>
    </>
  )
}
