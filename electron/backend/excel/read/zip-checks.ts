import { workbookLimits as limits } from '#domain/import/refusal'
import type { WorkbookRefusal } from '#domain/import/refusal'
import { readZipDirectory } from './zip-directory.ts'
import type { ZipEntry } from './zip-directory.ts'

const megabyte = 1024 * 1024
// Under this size even a thousandfold ratio is harmless; blank templates compress that well.
const smallEnough = 10 * megabyte

type Checked = { readonly entries: readonly ZipEntry[] } | { readonly reason: WorkbookRefusal }

/** Reads the zip directory and refuses what no workbook has: odd names, overlaps, bombs. */
export function checkZipDirectory(bytes: Uint8Array): Checked {
  const directory = readZipDirectory(bytes, limits.zipEntries)
  if (typeof directory === 'string') return { reason: directory }

  const { entries, directoryOffset } = directory
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const ratio = total / Math.max(1, bytes.length)
  const isBomb = total > limits.unpackedMegabytes * megabyte
  if (isBomb || (total > smallEnough && ratio > limits.zipRatio)) return { reason: 'zip-bomb' }
  if (entries.some((entry) => entry.isEncrypted)) return { reason: 'encrypted' }
  if (entries.some((entry) => !isSafeName(entry.name))) return { reason: 'unsafe-content' }
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size < entries.length) {
    return { reason: 'unsafe-content' }
  }
  if (overlap(entries, directoryOffset)) return { reason: 'unsafe-content' }
  return { entries }
}

function isSafeName(name: string): boolean {
  const parts = name.split(/[\\/]/)
  const isAbsolute = /^([\\/]|[a-z]:)/i.test(name)
  return name !== '' && !isAbsolute && !parts.includes('..') && !name.includes('\0')
}

// Parts that share bytes make a small file unpack endlessly.
function overlap(entries: readonly ZipEntry[], directoryOffset: number): boolean {
  const inOrder = [...entries].sort((left, right) => left.headerOffset - right.headerOffset)
  return inOrder.some((entry, index) => {
    const next = inOrder[index + 1]?.headerOffset ?? directoryOffset
    return entry.dataOffset + entry.packedSize > next
  })
}
