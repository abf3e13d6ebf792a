import { useState } from 'react'
import type { PoolCandidate } from '#domain/contract/assignments'
import type { MessageBatchId } from '#domain/shared/ids'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import type { Target } from './chosen-target.ts'

export type AskWay = keyof typeof text.ways
type Words = { readonly subject: string; readonly body: string }

/** What is being asked, of whom and in which words; what she typed goes before the proposal. */
export function useAsk(target: Target, people: readonly PoolCandidate[], first: number | null) {
  const [way, setWay] = useState<AskWay>('whatsapp')
  const [minutes, setMinutes] = useState(first)
  const [km, setKm] = useState<number | null>(null)
  const [typed, setTyped] = useState<Partial<Record<AskWay, Words>>>({})
  const [batchId, setBatchId] = useState<MessageBatchId>()
  const command = useCommand('assignments.ask')
  const proposal = useQuery('assignments.wording', { ...target, minutes }, { keepsPrevious: true })
  // Other hours or kilometres cross other limits.
  const found = useQuery(
    'assignments.candidates',
    { ...target, minutes, km, limit: 200 },
    { keepsPrevious: true },
  )
  const ids = people.map(({ personId }) => personId)
  const proposed = way === 'whatsapp' ? proposal?.short : proposal?.long
  const words = typed[way] ?? { subject: proposed?.subject ?? '', body: proposed?.body ?? '' }

  /** Notes that they were asked; true when there are no words to send any more. */
  async function ask(): Promise<boolean> {
    const done = await command(
      {
        ...{ ...target, personIds: ids, minutes, km },
        way: way === 'none' ? null : way,
        subject: way === 'mail-each' ? words.subject : null,
        body: way === 'none' ? '' : words.body,
      },
      ({ leftOut }) => text.asked(people, leftOut),
    )
    if (done && done.batchId !== null) setBatchId(done.batchId)
    return done !== undefined && done.batchId === null
  }
  return {
    ...{ way, setWay, minutes, setMinutes, km, setKm, words, batchId, ask },
    type: (change: Partial<Words>) => setTyped({ ...typed, [way]: { ...words, ...change } }),
    isReady: proposal !== undefined,
    asked: (found?.candidates ?? people).filter(({ personId }) => ids.includes(personId)),
    ...{ refusal: command.refusal, isBusy: command.isBusy },
  }
}
