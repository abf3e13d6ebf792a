import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { workbookLimits } from '#domain/import/refusal'
import { GateRefusalError } from './gate-refusal.ts'
import type { ZipEntry } from './zip-directory.ts'

const chunk = 16 * 1024

/** Unpacks single parts and counts real bytes over all of them: declared sizes can lie. */
export function unpacker(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  let left = workbookLimits.unpackedMegabytes * 1024 * 1024

  return (name: string): Uint8Array | null => {
    const entry = byName.get(name)
    if (!entry) return null
    const packed = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize)
    const unpacked = entry.method === 0 ? packed : inflate(packed, entry, left)
    if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
      throw new GateRefusalError('damaged')
    }
    left -= unpacked.length
    return unpacked
  }
}

function inflate(packed: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.method !== 8) throw new GateRefusalError('unreadable')
  if (entry.size > most) throw new GateRefusalError('zip-bomb')
  const whole = new Uint8Array(entry.size)
  let length = 0
  const stream = new Inflate((part) => {
    if (length + part.length > entry.size) throw new GateRefusalError('zip-bomb')
    whole.set(part, length)
    length += part.length
  })
  try {
    for (let at = 0; at < packed.length; at += chunk) {
      stream.push(packed.subarray(at, at + chunk), at + chunk >= packed.length)
    }
  } catch (error) {
    if (error instanceof GateRefusalError) throw error
    throw new GateRefusalError('damaged')
  }
  if (length !== entry.size) throw new GateRefusalError('damaged')
  return whole
}
