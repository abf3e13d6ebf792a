import { useEffect, useState } from 'react'
import type { ImportFill, ImportPreview, ImportTarget } from '#domain/contract/exchange'
import type { FileRef } from '#domain/contract/scalars'
import type { ImportField } from '#domain/import/fields'
import { call } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { useRevision } from '#renderer/lib/revision'

/** Which list of which file, and how its columns are read. */
export type Wanted = {
  readonly file: FileRef['id']
  readonly sheet: string | null
  readonly mapping: { columnIndex: number; field: ImportField | null }[] | null
  readonly target: ImportTarget | null
  readonly fill: ImportFill
}

/** Nothing holds for the whole list yet. */
export const emptyFill: ImportFill = { organisationName: null, chainRoleId: null, gemeenteIds: [] }

type Held = {
  readonly wanted: Wanted
  readonly preview?: ImportPreview
  readonly refusal?: string
  /** The file is no list but what guests thought of an event. */
  readonly isEvaluation?: boolean
  /** The file is no list but a begroting or the bookings of finance. */
  readonly isForAnnex?: boolean
  /** The file is no list but a month sheet that came back. */
  readonly isMonthSheet?: boolean
}

type Preview = Omit<Held, 'wanted'> & {
  /** Whether it answers what is wanted now; else the answer to that is on its way. */
  readonly isOfWanted: boolean
}

/** What taking in the wanted list would do, or why it is refused; asked again after any change. */
export function usePreview(wanted: Wanted | undefined): Preview | undefined {
  const revision = useRevision()
  const [held, setHeld] = useState<Held>()

  useEffect(() => {
    if (wanted === undefined) return
    const abort = new AbortController()
    void call('import.preview', { ...wanted, limit: 0 }, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      if (answer.kind === 'ok') return setHeld({ wanted, preview: answer.value })
      const isEvaluation = answer.kind === 'refused' && answer.reason === 'file-is-evaluation'
      const isForAnnex =
        answer.kind === 'refused' &&
        (answer.reason === 'file-is-budget' || answer.reason === 'file-is-bookings')
      const isMonthSheet = answer.kind === 'refused' && answer.reason === 'file-is-month-sheet'
      setHeld({ wanted, refusal: answer.sentence, isEvaluation, isForAnnex, isMonthSheet })
      if (answer.kind !== 'refused') problem.set(answer.sentence)
    })
    return () => abort.abort()
  }, [wanted, revision])

  // Of another file nothing is shown; of other columns the last answer stays until the next.
  if (held === undefined || held.wanted.file !== wanted?.file) return undefined
  return { ...held, isOfWanted: held.wanted === wanted }
}
