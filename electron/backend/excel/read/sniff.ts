/** What the first bytes of a file say it is, whatever its name. */
export type Content = 'empty' | 'zip' | 'ole' | 'markup' | 'text' | 'binary'

const zipStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]
const oleStart = [0xd0, 0xcf, 0x11, 0xe0]
const looked = 4096

export function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'empty'
  if (zipStarts.some((start) => startsWith(bytes, start))) return 'zip'
  if (bytes.length < 4 && startsWith(bytes, [0x50, 0x4b].slice(0, bytes.length))) return 'zip'
  if (startsWith(bytes, oleStart)) return 'ole'
  if (hasUtf16Mark(bytes) || isUtf16WithoutMark(bytes)) return 'text'

  const head = bytes.subarray(0, looked)
  if (head.some(isBinaryByte)) return 'binary'
  const text = Buffer.from(head).toString('latin1').replace('ï»¿', '').trim().toLowerCase()
  if (/^(%pdf|\{\\rtf|pk$)/.test(text)) return 'binary'
  return /^<(!doctype|html|\?xml|table|svg)/.test(text) ? 'markup' : 'text'
}

/** Tells a web page, also one that only says `<table`, from other markup. */
export function isWebPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, looked)).toString('latin1').toLowerCase()
  return /<(html|table|body)\b|<!doctype html/.test(head) && !head.includes('<?mso-application')
}

export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
}

/** Text whose every other byte is zero, as some exports write utf-16. */
export function isUtf16WithoutMark(bytes: Uint8Array): false | 'utf-16le' | 'utf-16be' {
  const head = bytes.subarray(0, 512)
  if (head.length < 4) return false
  const zeros = (parity: number) =>
    head.filter((byte, index) => index % 2 === parity && byte === 0).length / (head.length / 2)
  if (zeros(1) > 0.7 && zeros(0) < 0.1) return 'utf-16le'
  return zeros(0) > 0.7 && zeros(1) < 0.1 ? 'utf-16be' : false
}

/** Tells whether an OLE file holds a stream of this name (names are written as utf-16). */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le')
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function isBinaryByte(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26
}
