import { useEffect, useState } from 'react'
import type {
  ImportChoice,
  ImportPreview,
  ImportRow,
  ImportTarget,
} from '#domain/contract/exchange'
import type { FileRef } from '#domain/contract/scalars'
import type { ImportField } from '#domain/import/fields'
import { call, uploadFile } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { useRevision } from '#renderer/lib/revision'
import type { Choices } from './import-choices.ts'

/** Which list of which file, and how its columns are read. */
export type Wanted = {
  readonly file: FileRef['id']
  readonly sheet: string | null
  readonly mapping: { columnIndex: number; field: ImportField | null }[] | null
  readonly target: ImportTarget | null
}

/** The chosen file, what taking it in would do, and what the user said about its rows. */
export function useImport() {
  const revision = useRevision()
  const [reading, setReading] = useState<{ name: string; file: FileRef['id'] | undefined }>()
  const [wanted, setWanted] = useState<Wanted>()
  const [preview, setPreview] = useState<ImportPreview>()
  const [refusal, setRefusal] = useState<string>()
  const [choices, setChoices] = useState<Choices>(new Map())

  useEffect(() => {
    if (wanted === undefined) return
    const abort = new AbortController()
    void call('import.preview', { ...wanted, limit: 0 }, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      setReading(undefined)
      if (answer.kind === 'ok') {
        setRefusal(undefined)
        return setPreview(answer.value)
      }
      setPreview(undefined)
      if (answer.kind === 'refused') setRefusal(answer.sentence)
      else problem.set(answer.sentence)
    })
    return () => abort.abort()
  }, [wanted, revision])

  async function take(file: File) {
    setReading({ name: file.name, file: undefined })
    setRefusal(undefined)
    setPreview(undefined)
    setChoices(new Map())
    const answer = await uploadFile(file)
    if (answer.kind !== 'ok') {
      setReading(undefined)
      return setRefusal(answer.sentence)
    }
    setReading({ name: file.name, file: answer.value.id })
    setWanted({ file: answer.value.id, sheet: null, mapping: null, target: null })
  }

  function change(parts: Partial<Wanted>) {
    // Other columns make other rows, so what was said about a row no longer holds.
    setChoices(new Map())
    setWanted((before) => (before === undefined ? before : { ...before, ...parts }))
  }

  function choose(row: ImportRow, choice: Omit<ImportChoice, 'row'> | undefined) {
    setChoices((before) => {
      const next = new Map(before)
      if (choice === undefined) next.delete(row.row)
      else next.set(row.row, { row, choice: { row: row.row, ...choice } })
      return next
    })
  }

  return { reading, wanted, preview, refusal, choices, take, change, choose }
}
