import type { IsoDate } from '#domain/shared/dates'

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ĳ: 'ij',
}
const longestTitle = 80

/** A part of a file name: small letters, digits and hyphens only. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæœøđłĳ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+|['’‘`]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestTitle)
    .replace(/^-+|-+$/g, '')
}

/** `2025-02-14_presentielijst_regionale-bijeenkomst.xlsx`: sorts by date, safe on every system. */
export function fileNameFor(
  date: IsoDate | null,
  kind: string,
  title: string,
  extension = 'xlsx',
): string {
  const parts = [date ?? '', slugOf(kind), slugOf(title)].filter((part) => part !== '')
  return `${parts.join('_')}.${extension}`
}
