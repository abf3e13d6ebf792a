import { useEffect, useEffectEvent, useState } from 'react'
import type { AttendanceListPreview } from '#domain/contract/attendance-list'
import type { FileRef } from '#domain/contract/scalars'
import type { EventId } from '#domain/shared/ids'
import { call, uploadFile } from '#renderer/lib/backend'
import { droppedFile } from '#renderer/lib/dropped-file'
import { problem } from '#renderer/lib/messages'
import { useRevision } from '#renderer/lib/revision'
import type { ListChoices } from './list-choices.ts'

type Upload = { readonly file?: FileRef['id']; readonly refusal?: string }
type Held = {
  readonly file: FileRef['id']
  readonly preview?: AttendanceListPreview
  readonly refusal?: string
}

/** The list that was handed over, what taking it over would do, and what was said about its rows. */
export function useList(eventId: EventId) {
  const [upload, setUpload] = useState<Upload>()
  const [choices, setChoices] = useState<ListChoices>(new Map())
  const held = usePreview(eventId, upload?.file)
  const refusal = upload?.refusal ?? held?.refusal

  async function take(file: File) {
    setUpload({})
    setChoices(new Map())
    const answer = await uploadFile(file)
    setUpload(answer.kind === 'ok' ? { file: answer.value.id } : { refusal: answer.sentence })
  }
  const takeDropped = useEffectEvent(() => {
    const file = droppedFile.get()
    droppedFile.set(undefined)
    if (file !== undefined) void take(file)
  })
  useEffect(() => takeDropped(), [])

  function choose(row: number, change: Partial<ListChoice>, usual: ListChoice['choice']) {
    const before = choices.get(row) ?? { choice: usual, personId: null, takesName: false }
    setChoices(new Map(choices).set(row, { ...before, ...change }))
  }

  const isReading = upload !== undefined && refusal === undefined && held === undefined
  return { file: upload?.file, preview: held?.preview, isReading, refusal, choices, take, choose }
}

type ListChoice = ListChoices extends ReadonlyMap<number, infer Choice> ? Choice : never
export type ListState = ReturnType<typeof useList>

// Asked again after any change: what was true when the file was chosen may not be any more.
function usePreview(eventId: EventId, file: FileRef['id'] | undefined): Held | undefined {
  const revision = useRevision()
  const [held, setHeld] = useState<Held>()
  useEffect(() => {
    if (file === undefined) return
    const abort = new AbortController()
    void call('attendance.readBack', { eventId, file }, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (answer.kind === 'ok') return setHeld({ file, preview: answer.value })
      setHeld({ file, refusal: answer.sentence })
      if (answer.kind !== 'refused') problem.set(answer.sentence)
    })
    return () => abort.abort()
  }, [eventId, file, revision])
  return held?.file === file ? held : undefined
}
