import type { EventId } from '#domain/shared/ids'
import { useAction } from '#renderer/lib/actions'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { dayText } from '#renderer/texts/day'

/** Makes the bewijzen van deelname in Word and says under which name they were kept. */
export function useWordCertificates(eventId: EventId) {
  const make = useTask('day.certificates')
  const action = useAction('day.certificates', () => {
    void make({ eventId })
      .then((made) => (made === undefined ? undefined : saveFiles(made.files)))
      .then((names) => {
        if (names !== undefined) say(dayText.papers.toWord(names))
      })
  })
  return { action, refusal: make.refusal }
}
