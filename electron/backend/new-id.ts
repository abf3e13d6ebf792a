import { randomBytes } from 'node:crypto'

let lastMs = 0
let counter = 0

/** A UUIDv7 (RFC 9562): sorts by the moment it was made, also within one millisecond. */
export function newUuid(nowMs: number): string {
  const bytes = randomBytes(16)
  counter = nowMs > lastMs ? 0 : counter + 1
  lastMs = Math.max(lastMs, nowMs)
  // A full 12-bit counter borrows the next millisecond, so order is kept in a burst.
  const moment = lastMs + Math.floor(counter / 4096)
  bytes.writeUIntBE(moment, 0, 6)
  bytes.writeUInt16BE(0x7000 | (counter % 4096), 6)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(index === 0 ? 0 : ends[index - 1], end))
    .join('-')
}
