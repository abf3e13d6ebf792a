import { useEffect, useEffectEvent, useState } from 'react'
import type { EvaluationColumnChoice, EvaluationPreview } from '#domain/contract/evaluation'
import type { FileRef } from '#domain/contract/scalars'
import type { EventId } from '#domain/shared/ids'
import { call, uploadFile } from '#renderer/lib/backend'
import { droppedFile } from '#renderer/lib/dropped-file'
import { problem } from '#renderer/lib/messages'

type Wanted = {
  readonly file: FileRef['id']
  readonly sheet: string | null
  readonly columns: EvaluationColumnChoice[]
}

type Held = { readonly wanted: Wanted; readonly preview?: EvaluationPreview; refusal?: string }

/** The chosen file with answers, how its columns are read, and what that would give. */
export function useEvaluationFile(eventId: EventId) {
  const [name, setName] = useState<string>()
  const [wanted, setWanted] = useState<Wanted>()
  const [held, setHeld] = useState<Held>()
  const [notTaken, setNotTaken] = useState<string>()

  async function take(file: File) {
    setName(file.name)
    setWanted(undefined)
    setHeld(undefined)
    setNotTaken(undefined)
    const answer = await uploadFile(file)
    if (answer.kind === 'ok') setWanted({ file: answer.value.id, sheet: null, columns: [] })
    else setNotTaken(answer.sentence)
  }
  const takeDropped = useEffectEvent(() => {
    const file = droppedFile.get()
    droppedFile.set(undefined)
    if (file !== undefined) void take(file)
  })
  useEffect(() => takeDropped(), [])

  useEffect(() => {
    if (wanted === undefined) return
    const abort = new AbortController()
    void call('evaluation.preview', { eventId, ...wanted }, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (answer.kind === 'ok') return setHeld({ wanted, preview: answer.value })
      setHeld({ wanted, refusal: answer.sentence })
      if (answer.kind !== 'refused') problem.set(answer.sentence)
    })
    return () => abort.abort()
  }, [eventId, wanted])

  const refusal = notTaken ?? held?.refusal
  return {
    ...{ wanted, refusal, preview: held?.preview, take },
    isOfWanted: held?.wanted === wanted,
    readingName: name !== undefined && refusal === undefined && !held ? name : undefined,
    change: (parts: Partial<Wanted>) =>
      setWanted((before) => (before === undefined ? before : { ...before, ...parts })),
  }
}
