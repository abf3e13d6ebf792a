import { useAction } from '#renderer/lib/actions'
import { timeOfMoment } from '#renderer/lib/format'
import { say } from '#renderer/lib/messages'
import { useKeeping } from '#renderer/lib/use-command'
import { safetyText as text } from '#renderer/texts/safety'

/** `Maak nu een reservekopie` works on every screen; a refusal is said where the toast is. */
export function useBackupAction(): void {
  const make = useKeeping('backups.make')
  useAction('backups.make', () => {
    void make
      .attempt({}, ({ madeAt }) => text.made(timeOfMoment(madeAt)))
      .then((refusal) => {
        if (refusal !== undefined) say(refusal)
      })
  })
}
