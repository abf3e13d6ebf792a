import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from './disk-log.ts'
import type { DiskEvent } from './disk-log.ts'

type File = { bytes: Buffer; waiting: Waiting[] }
type Waiting = Extract<DiskEvent, { kind: 'write' | 'truncate' }>
type NameChange =
  | { readonly kind: 'named'; readonly path: string; readonly file: File }
  | { readonly kind: 'gone'; readonly path: string }

/** A disk that keeps what was synced, and of the rest only what chance leaves. */
export type LossyDisk = {
  apply(event: DiskEvent): void
  /** Writes out what a power cut might have left now; `below` gives a number under its bound. */
  writeOut(folder: string, below: (bound: number) => number): void
}

/**
 * Data waits for a sync of its file, a name (made, changed or taken away) for a sync of its
 * folder. Names of one folder change in order; data of a file lands in any order, or in part.
 */
export function lossyDisk(): LossyDisk {
  const now = new Map<string, File>()
  const durable = new Map<string, File>()
  const folders = new Set<string>()
  const waitingNames = new Map<string, NameChange[]>()

  const name = (folder: string, change: NameChange) => {
    waitingNames.set(folder, [...(waitingNames.get(folder) ?? []), change])
  }
  const get = (path: string): File => {
    const file = now.get(path)
    if (!file) throw new Error(`${path} is written but was never made`)
    return file
  }

  const apply = (event: DiskEvent): void => {
    switch (event.kind) {
      case 'said':
        return
      case 'folder':
        folders.add(event.path)
        return
      case 'create': {
        const known = now.get(event.path)
        if (known && event.empties) known.waiting.push({ ...event, kind: 'truncate', size: 0 })
        if (known) return
        const file: File = { bytes: Buffer.alloc(0), waiting: [] }
        now.set(event.path, file)
        name(folderOf(event.path), { kind: 'named', path: event.path, file })
        return
      }
      case 'write':
      case 'truncate':
        get(event.path).waiting.push(event)
        return
      case 'rename': {
        const file = get(event.path)
        now.delete(event.path)
        now.set(event.to, file)
        // One change of the folder: the new name and the end of the old one come together.
        name(folderOf(event.to), { kind: 'named', path: event.to, file })
        name(folderOf(event.path), { kind: 'gone', path: event.path })
        return
      }
      case 'unlink':
        now.delete(event.path)
        name(folderOf(event.path), { kind: 'gone', path: event.path })
        return
      case 'sync':
        if (event.path === '' || folders.has(event.path)) {
          for (const change of waitingNames.get(event.path) ?? []) rename(durable, change)
          waitingNames.set(event.path, [])
        } else {
          const file = get(event.path)
          for (const waiting of file.waiting) file.bytes = landed(file.bytes, waiting)
          file.waiting = []
        }
    }
  }

  return {
    apply,
    writeOut(folder, below) {
      const left = new Map(durable)
      for (const changes of waitingNames.values()) {
        for (const change of changes.slice(0, below(changes.length + 1))) rename(left, change)
      }
      mkdirSync(folder, { recursive: true })
      for (const path of folders) mkdirSync(join(folder, path), { recursive: true })
      for (const [path, { bytes, waiting }] of left) {
        let content = bytes
        for (const each of waiting) content = perhaps(content, each, below)
        writeFileSync(join(folder, path), content, { mode: 0o600 })
      }
    },
  }
}

function rename(names: Map<string, File>, change: NameChange): void {
  if (change.kind === 'named') names.set(change.path, change.file)
  else names.delete(change.path)
}

function landed(bytes: Buffer, event: Waiting): Buffer {
  const size = event.kind === 'truncate' ? event.size : event.at + event.bytes.byteLength
  const result = Buffer.alloc(event.kind === 'truncate' ? size : Math.max(size, bytes.byteLength))
  bytes.copy(result, 0, 0, Math.min(bytes.byteLength, result.byteLength))
  if (event.kind === 'write') event.bytes.copy(result, event.at)
  return result
}

/** What chance makes of one write: there, not there, or torn at 512 or 4096 bytes. */
function perhaps(bytes: Buffer, event: Waiting, below: (bound: number) => number): Buffer {
  const fate = below(4)
  if (fate === 0) return bytes
  if (fate === 1 || event.kind === 'truncate') return landed(bytes, event)
  const sector = fate === 2 ? 512 : 4096
  let result = bytes
  for (let from = 0; from < event.bytes.byteLength; from += sector) {
    if (below(2) === 0) continue
    const part = event.bytes.subarray(from, from + sector)
    result = landed(result, { ...event, at: event.at + from, bytes: part })
  }
  return result
}
