import { crc32, deflateRawSync } from 'node:zlib'

/** One part of a zip as a test wants it, lies included. */
export type Part = {
  readonly name: string
  readonly data: Uint8Array | string
  readonly declaredSize?: number
  readonly isStored?: boolean
  readonly isEncrypted?: boolean
  readonly isZip64?: boolean
  readonly wrongCrc?: boolean
}

/** A zip written by hand, so that every field of its directory can be made to lie. */
export function aZip(parts: readonly Part[], options: { readonly sharedOffset?: boolean } = {}) {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const data = Buffer.from(part.data as Uint8Array)
    const packed = part.isStored ? data : deflateRawSync(data)
    const at = options.sharedOffset ? 0 : offset
    const header = localHeader(part, data, packed)
    chunks.push(header, packed)
    directory.push(directoryEntry(part, data, packed, at))
    offset += header.length + packed.length
  }
  const entries = Buffer.concat(directory)
  const is64 = parts.some((part) => part.isZip64)
  const end = is64 ? end64(parts.length, entries.length, offset) : Buffer.alloc(0)
  return new Uint8Array(
    Buffer.concat([...chunks, entries, end, endRecord(parts.length, entries.length, offset, is64)]),
  )
}

function fields(part: Part, data: Buffer, packed: Buffer): Buffer {
  const buffer = Buffer.alloc(26)
  buffer.writeUInt16LE(20, 0)
  buffer.writeUInt16LE(part.isEncrypted ? 1 : 0, 2)
  buffer.writeUInt16LE(part.isStored ? 0 : 8, 4)
  buffer.writeUInt32LE((crc32(data) + (part.wrongCrc ? 1 : 0)) >>> 0, 10)
  buffer.writeUInt32LE(part.isZip64 ? 0xffffffff : packed.length, 14)
  buffer.writeUInt32LE(part.isZip64 ? 0xffffffff : (part.declaredSize ?? data.length), 18)
  buffer.writeUInt16LE(Buffer.byteLength(part.name), 22)
  return buffer
}

function localHeader(part: Part, data: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([mark(0x04034b50), fields(part, data, packed), Buffer.from(part.name)])
}

function directoryEntry(part: Part, data: Buffer, packed: Buffer, offset: number): Buffer {
  const common = fields(part, data, packed)
  const extra = Buffer.alloc(part.isZip64 ? 20 : 0)
  if (part.isZip64) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(16, 2)
    extra.writeBigUInt64LE(BigInt(data.length), 4)
    extra.writeBigUInt64LE(BigInt(packed.length), 12)
  }
  common.writeUInt16LE(extra.length, 24)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  const version = Buffer.from([20, 0])
  return Buffer.concat([mark(0x02014b50), version, common, rest, Buffer.from(part.name), extra])
}

function end64(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}

function endRecord(count: number, size: number, offset: number, is64: boolean): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(is64 ? 0xffff : count, 8)
  record.writeUInt16LE(is64 ? 0xffff : count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(is64 ? 0xffffffff : offset, 16)
  return record
}

function mark(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
