import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ImportChoice, ImportRow, ImportTarget } from '#domain/contract/exchange'
import type { FileRef } from '#domain/contract/scalars'
import type { EventId } from '#domain/shared/ids'
import { call, uploadFile } from '#renderer/lib/backend'
import { useDroppedFile } from '#renderer/lib/use-dropped-file'
import { choicesAfter } from './import-choices.ts'
import type { Choices } from './import-choices.ts'
import { emptyFill, usePreview } from './use-preview.ts'
import type { Wanted } from './use-preview.ts'

type Upload = { readonly name: string; readonly refusal?: string }

/** A form goes to the screen of the event it is likeliest about. */
export type OnForm = (file: FileRef, eventId: EventId) => void

/** A list of who was there goes to the screen of its event. */
export type OnAttendanceList = (eventId: EventId, file: File) => void

/** A month sheet that came back goes to the hours of the pool. */
export type OnMonthSheet = (file: File) => void

/** A begroting or bookings of finance go to the screen of the begroting. */
export type OnAnnexFile = (file: File) => void

type Ways = {
  readonly onAnnexFile: OnAnnexFile
  readonly onForm: OnForm
  readonly onMonthSheet: OnMonthSheet
  readonly onAttendanceList: OnAttendanceList
  /** What she came to take in; null lets Schakel see what the list is. */
  readonly target: ImportTarget | null
}

/** The chosen file, what taking it in would do, and what the user said about its rows. */
export function useImport({ onForm, onAttendanceList, onMonthSheet, onAnnexFile, target }: Ways) {
  const [upload, setUpload] = useState<Upload>()
  const [chosen, setChosen] = useState<File>()
  const [wanted, setWanted] = useState<Wanted>()
  const [choices, setChoices] = useState<Choices>(new Map())
  const latest = useRef<File>(undefined)
  const found = usePreview(wanted)
  const refusal = upload?.refusal ?? found?.refusal

  async function take(file: File) {
    latest.current = file
    setUpload({ name: file.name })
    setChosen(file)
    setWanted(undefined)
    setChoices(new Map())
    const answer = await uploadFile(file)
    // Another file was chosen meanwhile.
    if (latest.current !== file) return
    if (answer.kind === 'ok') {
      setWanted({ file: answer.value.id, sheet: null, mapping: null, target, fill: emptyFill })
    } else setUpload({ name: file.name, refusal: answer.sentence })
  }
  useDroppedFile(take)
  useListTold(wanted?.file, (eventId) => {
    if (chosen !== undefined) onAttendanceList(eventId, chosen)
  })
  useFileTold(found?.isForAnnex === true ? chosen : undefined, onAnnexFile)
  useFileTold(found?.isMonthSheet === true ? chosen : undefined, onMonthSheet)
  useFormTold(found?.refusal === undefined ? undefined : wanted?.file, onForm)

  function change(parts: Partial<Wanted>) {
    setChoices((before) => choicesAfter(before, parts))
    setWanted((before) => (before === undefined ? before : { ...before, ...parts }))
  }

  function choose(row: ImportRow, choice: Omit<ImportChoice, 'row'> | undefined) {
    const next = new Map(choices)
    if (choice === undefined) next.delete(row.row)
    else next.set(row.row, { row, choice: { row: row.row, ...choice } })
    setChoices(next)
  }

  const isReading = upload !== undefined && refusal === undefined && found === undefined
  return {
    reading: isReading ? { name: upload.name, file: wanted?.file } : undefined,
    ...{ wanted, preview: found?.preview, isOfWanted: found?.isOfWanted ?? false },
    /** What guests thought of an event, to be taken in with that event. */
    evaluation: found?.isEvaluation === true ? chosen : undefined,
    ...{ refusal, choices, take, change, choose },
  }
}

// A file that is no list can be a form: then it belongs to the screen of an event.
function useFormTold(refused: FileRef['id'] | undefined, onForm: OnForm): void {
  const tellForm = useEffectEvent(onForm)
  useEffect(() => {
    if (refused === undefined) return
    const abort = new AbortController()
    void call('forms.recognise', { file: refused }, abort.signal).then((answer) => {
      if (abort.signal.aborted || answer.kind !== 'ok') return
      const [likeliest] = answer.value.events
      if (likeliest !== undefined) tellForm(answer.value.file, likeliest.eventId)
    })
    return () => abort.abort()
  }, [refused])
}

// A begroting, bookings or a month sheet belong to a screen of their own.
function useFileTold(file: File | undefined, onFile: (file: File) => void): void {
  const tell = useEffectEvent(onFile)
  useEffect(() => {
    if (file !== undefined) tell(file)
  }, [file])
}

// A list of who was there belongs to the screen of its event.
function useListTold(file: FileRef['id'] | undefined, onList: (eventId: EventId) => void): void {
  const tellList = useEffectEvent(onList)
  useEffect(() => {
    if (file === undefined) return
    const abort = new AbortController()
    void call('attendance.findList', { file }, abort.signal).then((list) => {
      if (abort.signal.aborted || list.kind !== 'ok') return
      if (list.value.eventId !== null) tellList(list.value.eventId)
    })
    return () => abort.abort()
  }, [file])
}
