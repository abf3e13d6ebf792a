import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'

// One moment for every part, read in local time by the zip: the same bytes on every machine.
const partTime = new Date(1980, 0, 1, 12)
const firstPart = '[Content_Types].xml'
const sheetPart = /^xl\/worksheets\/sheet\d+\.xml$/
const noNumberHints =
  '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1" formula="1"/></ignoredErrors>'

/**
 * Packs the parts again without the moment of packing, the list of parts first. Sheets are told
 * not to put a hint in the corner of a code such as 01, which is text on purpose.
 */
export function repack(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const packed: Zippable = {}
  for (const name of names) {
    const part = parts[name] ?? new Uint8Array()
    packed[name] = sheetPart.test(name) ? withoutHints(part) : part
  }
  return zipSync(packed, { level: 6, mtime: partTime })
}

function withoutHints(part: Uint8Array): Uint8Array {
  return strToU8(strFromU8(part).replace(/<\/worksheet>$/, `${noNumberHints}</worksheet>`))
}

function rank(name: string): number {
  return name === firstPart ? 0 : 1
}
