import type { FileRef } from '#domain/contract/scalars'
import type { Instant } from '#domain/shared/dates'
import type { FileRefId } from '#domain/shared/ids'

const hourMs = 3_600_000

export type HeldFile = { readonly ref: FileRef; readonly bytes: Uint8Array }

/** Files on their way in or out: in memory, for an hour, never in a call. */
export type FileRefs = {
  put(name: string, bytes: Uint8Array): FileRef
  find(id: FileRefId): HeldFile | undefined
}

/** Holds files for an hour after they were put in, or until they are cleared: a lock does that. */
export function createFileRefs(
  now: () => Instant,
  newId: () => string,
): FileRefs & { clear(): void } {
  const held = new Map<FileRefId, HeldFile & { until: number }>()
  const dropLapsed = () => {
    const moment = Date.parse(now())
    for (const [id, file] of held) if (file.until < moment) held.delete(id)
  }
  return {
    put(name, bytes) {
      dropLapsed()
      const ref: FileRef = { id: newId() as FileRefId, name, size: bytes.byteLength }
      held.set(ref.id, { ref, bytes, until: Date.parse(now()) + hourMs })
      return ref
    },
    find(id) {
      dropLapsed()
      return held.get(id)
    },
    clear: () => held.clear(),
  }
}
