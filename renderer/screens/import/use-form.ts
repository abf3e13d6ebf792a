import { useEffect, useEffectEvent, useState } from 'react'
import type { FormChoice, FormPreview } from '#domain/contract/forms'
import type { FileRef } from '#domain/contract/scalars'
import type { FormField } from '#domain/forms/form-fields'
import type { AnswerValue } from '#domain/attendance/decide-answer'
import type { EventId } from '#domain/shared/ids'
import { call, uploadFile } from '#renderer/lib/backend'
import type { ValueOfCall } from '#renderer/lib/backend'
import { formFile } from '#renderer/lib/form-file'
import { problem } from '#renderer/lib/messages'
import { useRevision } from '#renderer/lib/revision'
import type { FormChoices } from './form-choices.ts'

/** How the form is read. */
export type FormWanted = {
  readonly file: FileRef['id']
  readonly sheet: string | null
  readonly mapping: { columnIndex: number; field: FormField | null }[] | null
  readonly words: { key: string; answer: AnswerValue }[]
}

type Events = ValueOfCall<'forms.recognise'>['events']
type Upload = { readonly name: string; readonly refusal?: string }
type Asked = FormWanted & { readonly eventId: EventId; readonly choices: FormChoice[] }
type Held = { readonly asked: string; readonly preview?: FormPreview; readonly refusal?: string }

/** The chosen form, what taking in its answers would do for an event, and what she said of them. */
export function useForm(eventId: EventId) {
  const [upload, setUpload] = useState<Upload>()
  const [wanted, setWanted] = useState<FormWanted>()
  const [events, setEvents] = useState<Events>([])
  const [choices, setChoices] = useState<FormChoices>(new Map())
  // What she leaves out and whose a row is changes the counts; who is new does not.
  const counting = [...choices.values()].filter(({ choice }) => choice !== 'as-new')
  const asked = wanted && { ...wanted, eventId, choices: counting }
  const found = useFormPreview(asked)

  async function recognise({ id, name }: FileRef) {
    const answer = await call('forms.recognise', { file: id })
    if (answer.kind !== 'ok') return setUpload({ name, refusal: answer.sentence })
    setEvents(answer.value.events)
    setWanted({ file: id, sheet: null, mapping: null, words: [] })
  }
  async function take(file: File) {
    setUpload({ name: file.name })
    setWanted(undefined)
    setChoices(new Map())
    const answer = await uploadFile(file)
    if (answer.kind === 'ok') await recognise(answer.value)
    else setUpload({ name: file.name, refusal: answer.sentence })
  }
  const takeChosen = useEffectEvent(() => {
    const file = formFile.get()
    formFile.set(undefined)
    if (file === undefined) return
    setUpload({ name: file.name })
    void recognise(file)
  })
  useEffect(() => takeChosen(), [])

  function change(parts: Partial<FormWanted>) {
    // What a word means makes no other rows; other columns do.
    if (parts.words === undefined) setChoices(new Map())
    setWanted((before) => (before === undefined ? before : { ...before, ...parts }))
  }
  function choose(row: number, choice: Omit<FormChoice, 'row'> | undefined) {
    const next = new Map(choices)
    if (choice === undefined) next.delete(row)
    else next.set(row, { row, ...choice })
    setChoices(next)
  }
  const refusal = upload?.refusal ?? found?.refusal
  const isReading = upload !== undefined && refusal === undefined && found === undefined
  return {
    reading: isReading ? { name: upload.name, file: wanted?.file } : undefined,
    ...{ wanted, events, choices, refusal, take, change, choose },
    forget: () => setChoices(new Map()),
    preview: found?.preview,
    isOfWanted: found !== undefined && found.asked === JSON.stringify(asked),
  }
}

function useFormPreview(asked: Asked | undefined): Held | undefined {
  const revision = useRevision()
  const [held, setHeld] = useState<Held>()
  const question = asked && JSON.stringify(asked)
  useEffect(() => {
    if (question === undefined) return
    const abort = new AbortController()
    void call('forms.preview', JSON.parse(question) as Asked, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (answer.kind === 'ok') return setHeld({ asked: question, preview: answer.value })
      setHeld({ asked: question, refusal: answer.sentence })
      if (answer.kind !== 'refused') problem.set(answer.sentence)
    })
    return () => abort.abort()
  }, [question, revision])
  return question === undefined ? undefined : held
}
