import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { BudgetImportPreview, BudgetLineChoice } from '#domain/contract/budget-import'
import type { BookingsPreview } from '#domain/contract/finance'
import type { FileRef } from '#domain/contract/scalars'
import { call, uploadFile } from '#renderer/lib/backend'
import { droppedFile } from '#renderer/lib/dropped-file'
import { problem } from '#renderer/lib/messages'
import { useRevision } from '#renderer/lib/revision'

/** Which sheet of which file, and how it is read. */
export type WantedSheet = {
  readonly file: FileRef['id']
  readonly sheet: string | null
  readonly factor: 1 | 1_000 | 1_000_000 | null
  readonly choices: readonly { readonly cell: string; readonly choice: BudgetLineChoice }[]
}

type Found =
  | { readonly kind: 'budget'; readonly preview: BudgetImportPreview }
  | { readonly kind: 'bookings'; readonly preview: BookingsPreview }
  | { readonly kind: 'refused'; readonly sentence: string }

type Held = { readonly asked: WantedSheet; readonly found: Found }

/** A file of the gemeente or of finance: chosen, read, and shown as what it turns out to be. */
export function useAnnexFile() {
  const [upload, setUpload] = useState<{ name: string; refusal?: string }>()
  const [wanted, setWanted] = useState<WantedSheet>()
  const latest = useRef<File>(undefined)
  const held = useFound(wanted)

  async function take(file: File) {
    latest.current = file
    setUpload({ name: file.name })
    setWanted(undefined)
    const answer = await uploadFile(file)
    // Another file was chosen meanwhile.
    if (latest.current !== file) return
    if (answer.kind === 'ok') {
      setWanted({ file: answer.value.id, sheet: null, factor: null, choices: [] })
    } else setUpload({ name: file.name, refusal: answer.sentence })
  }
  useDropped(take)

  const refusal =
    upload?.refusal ?? (held?.found.kind === 'refused' ? held.found.sentence : undefined)
  const isReading = upload !== undefined && refusal === undefined && held === undefined
  return {
    ...{ take, wanted, refusal },
    readingName: isReading ? upload.name : undefined,
    found: held?.found,
    /** Whether what is shown answers what is asked now. */
    isOfWanted: held !== undefined && held.asked === wanted,
    change: (parts: Partial<Omit<WantedSheet, 'file'>>) =>
      setWanted((before) => (before === undefined ? before : { ...before, ...parts })),
  }
}

// A file that was dropped on another screen came along to this one.
function useDropped(take: (file: File) => Promise<void>): void {
  const takeDropped = useEffectEvent(() => {
    const file = droppedFile.get()
    droppedFile.set(undefined)
    if (file !== undefined) void take(file)
  })
  useEffect(() => takeDropped(), [])
}

function useFound(wanted: WantedSheet | undefined): Held | undefined {
  const revision = useRevision()
  const [held, setHeld] = useState<Held>()
  useEffect(() => {
    if (wanted === undefined) return
    const abort = new AbortController()
    void inspect(wanted, abort.signal).then((found) => {
      if (!abort.signal.aborted) setHeld({ asked: wanted, found })
    })
    return () => abort.abort()
  }, [wanted, revision])
  // Of another file nothing is shown; of another sheet the last answer stays until the next.
  return held !== undefined && held.asked.file === wanted?.file ? held : undefined
}

async function inspect(wanted: WantedSheet, signal: AbortSignal): Promise<Found> {
  const { file, sheet } = wanted
  const budget = await call(
    'budgetImport.inspect',
    { ...wanted, choices: [...wanted.choices] },
    signal,
  )
  if (budget.kind === 'ok') return { kind: 'budget', preview: budget.value }
  if (budget.kind === 'refused' && budget.reason === 'file-is-bookings') {
    const bookings = await call('finance.inspect', { file, sheet }, signal)
    if (bookings.kind === 'ok') return { kind: 'bookings', preview: bookings.value }
    return { kind: 'refused', sentence: bookings.sentence }
  }
  if (budget.kind !== 'refused' && !signal.aborted) problem.set(budget.sentence)
  return { kind: 'refused', sentence: budget.sentence }
}
