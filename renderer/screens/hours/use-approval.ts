import { useState } from 'react'
import type { OutputOf } from '#domain/contract/kinds'
import type { hours } from '#domain/contract/hours'
import type { HoursEntryId } from '#domain/shared/ids'
import { call } from '#renderer/lib/backend'
import { problem, say } from '#renderer/lib/messages'
import { useCommand } from '#renderer/lib/use-command'
import { hoursText as text } from '#renderer/texts/hours'

type Before = OutputOf<(typeof hours)['hours.beforeApproval']>
type Question = Before & { readonly hoursIds: readonly HoursEntryId[]; readonly address: string }

type After = { readonly onDone: () => void; readonly onStop: () => void }

/** Approves hours, and first asks when a limit is crossed, or something is not known. */
export function useApproval(address: string, { onDone, onStop }: After) {
  const approve = useCommand('hours.approve')
  const [asked, setQuestion] = useState<Question>()
  // What was asked about other hours is not answered by going on to these.
  const question = asked?.address === address ? asked : undefined

  async function go(hoursIds: readonly HoursEntryId[]) {
    setQuestion(undefined)
    const done = await approve({ hoursIds: [...hoursIds] }, text.said.approved)
    if (done !== undefined) onDone()
  }
  async function ask(hoursIds: readonly HoursEntryId[]) {
    approve.forget()
    if (hoursIds.length === 0) return say(text.nothingToApprove, { isRefused: true })
    const answer = await call('hours.beforeApproval', { hoursIds: [...hoursIds] })
    if (answer.kind !== 'ok') return problem.set(answer.sentence)
    const { approvable, crossings, unknowns, totals } = answer.value
    const isPlain = crossings.length + unknowns.length + totals.minutesWithoutRate === 0
    if (isPlain || approvable === 0) return go(hoursIds)
    setQuestion({ ...answer.value, hoursIds, address })
  }
  return {
    ...{ question, refusal: approve.refusal },
    ask: (hoursIds: readonly HoursEntryId[]) => void ask(hoursIds),
    goOn: () => {
      if (question !== undefined) void go(question.hoursIds)
    },
    stop: () => {
      setQuestion(undefined)
      onStop()
    },
  }
}

export type Approval = ReturnType<typeof useApproval>
