import { useEffect, useState } from 'react'
import type { HoursSheetPreview } from '#domain/contract/hours'
import type { FileRef } from '#domain/contract/scalars'
import { call, uploadFile } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { useDroppedFile } from '#renderer/lib/use-dropped-file'
import { useRevision } from '#renderer/lib/revision'

type Upload = { readonly file?: FileRef['id']; readonly refusal?: string }
type Held = {
  readonly file: FileRef['id']
  readonly preview?: HoursSheetPreview
  readonly refusal?: string
}

/** A month sheet that was handed over, what taking it over would do, and which rows are left out. */
export function useMonthSheet() {
  const [upload, setUpload] = useState<Upload>()
  const [leave, setLeave] = useState<ReadonlySet<number>>(new Set())
  const held = usePreview(upload?.file)
  const refusal = upload?.refusal ?? held?.refusal

  async function take(file: File) {
    setUpload({})
    setLeave(new Set())
    const answer = await uploadFile(file)
    setUpload(answer.kind === 'ok' ? { file: answer.value.id } : { refusal: answer.sentence })
  }
  useDroppedFile(take)
  const isReading = upload !== undefined && refusal === undefined && held === undefined
  return { file: upload?.file, preview: held?.preview, isReading, refusal, leave, setLeave, take }
}

export type MonthSheetState = ReturnType<typeof useMonthSheet>

// Asked again after any change: what was true when the file was chosen may not be any more.
function usePreview(file: FileRef['id'] | undefined): Held | undefined {
  const revision = useRevision()
  const [held, setHeld] = useState<Held>()
  useEffect(() => {
    if (file === undefined) return
    const abort = new AbortController()
    void call('hours.inspectSheet', { file }, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (answer.kind === 'ok') return setHeld({ file, preview: answer.value })
      setHeld({ file, refusal: answer.sentence })
      if (answer.kind !== 'refused') problem.set(answer.sentence)
    })
    return () => abort.abort()
  }, [file, revision])
  return held?.file === file ? held : undefined
}
