import type { WorkbookRefusal } from '#domain/import/refusal'

/** One part of a zip as its directory declares it; declared sizes may lie. */
export type ZipEntry = {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly headerOffset: number
  readonly dataOffset: number
}

type Directory = { readonly entries: readonly ZipEntry[]; readonly directoryOffset: number }
type End = { readonly count: number; readonly offset: number }

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const locator64Mark = 0x07064b50
const entryMark = 0x02014b50
const headerMark = 0x04034b50
const whole = 0xffffffff

/** Reads the directory at the end of a zip (APPNOTE 4.3), zip64 included; else why it cannot. */
export function readZipDirectory(
  bytes: Uint8Array,
  mostEntries: number,
): Directory | WorkbookRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = findEnd(view)
  if (end === null) return 'truncated'
  if (end.count > mostEntries) return 'unsafe-content'
  if (end.offset > bytes.length) return 'truncated'

  const entries: ZipEntry[] = []
  let at = end.offset
  for (let index = 0; index < end.count; index += 1) {
    const read = at + 46 <= bytes.length ? readEntry(view, at) : null
    if (read === null) return 'damaged'
    entries.push(read.entry)
    at = read.next
  }
  return { entries, directoryOffset: end.offset }
}

function findEnd(view: DataView): End | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue
    const end = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) }
    const is64 = end.count === 0xffff || end.offset === whole
    return is64 ? findEnd64(view, at) : end
  }
  return null
}

function findEnd64(view: DataView, endAt: number): End | null {
  const locator = endAt - 20
  if (locator < 0 || view.getUint32(locator, true) !== locator64Mark) return null
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Mark) return null
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  }
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } | null {
  if (view.getUint32(at, true) !== entryMark) return null
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  if (next > view.byteLength) return null

  const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength)
  const dataOffset = dataStart(view, sizes.headerOffset)
  if (dataOffset === null) return null
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)
  const entry: ZipEntry = {
    name: new TextDecoder().decode(name),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
    dataOffset,
  }
  return { entry, next }
}

type Sizes = Pick<ZipEntry, 'packedSize' | 'size' | 'headerOffset'>

function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number): Sizes {
  const short = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true),
  }
  let field = extraAt
  while (field + 4 <= extraAt + extraLength) {
    const length = view.getUint16(field + 2, true)
    if (view.getUint16(field, true) === 1) return longSizes(view, field + 4, length, short)
    field += 4 + length
  }
  return short
}

/** The zip64 field holds, in this order, only the values that did not fit. */
function longSizes(view: DataView, start: number, length: number, short: Sizes): Sizes {
  let at = start
  const long = (value: number) => {
    if (value !== whole || at + 8 > start + length || at + 8 > view.byteLength) return value
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  }
  const size = long(short.size)
  const packedSize = long(short.packedSize)
  return { size, packedSize, headerOffset: long(short.headerOffset) }
}

function dataStart(view: DataView, headerOffset: number): number | null {
  if (headerOffset + 30 > view.byteLength) return null
  if (view.getUint32(headerOffset, true) !== headerMark) return null
  const lengths = view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true)
  return headerOffset + 30 + lengths
}
