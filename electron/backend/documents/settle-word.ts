import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import type { Instant } from '#domain/shared/dates'

// One moment for every part, read in local time by the zip: the same bytes on every machine.
const partTime = new Date(1980, 0, 1, 12)
const firstPart = '[Content_Types].xml'

/**
 * Packs a Word file again so that the same words give the same bytes: made at the moment of our
 * clock, and its pictures numbered from one, where docx counts on over all files it ever made.
 */
export function settleWord(bytes: Uint8Array, now: Instant): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const packed: Zippable = {}
  for (const name of names) packed[name] = settled(name, parts[name] ?? new Uint8Array(), now)
  return zipSync(packed, { level: 6, mtime: partTime })
}

function settled(name: string, part: Uint8Array, now: Instant): Uint8Array {
  if (name === 'word/document.xml') {
    let last = 0
    return strToU8(
      strFromU8(part).replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(last += 1)}"`),
    )
  }
  if (name !== 'docProps/core.xml') return part
  return strToU8(
    strFromU8(part).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_, tag: string) => tag + now,
    ),
  )
}

function rank(name: string): number {
  return name === firstPart ? 0 : 1
}
