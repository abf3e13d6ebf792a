import type { Alignment, Borders, Fill, Font, Style } from 'exceljs'
import type { Cell, CellStyle, NumberLook } from '#domain/export/workbook'
import { numberFormats } from './number-formats.ts'

const ink = { argb: 'FF16252B' }
const quietInk = { argb: 'FF42535A' }
const accent = { argb: 'FF0B5F6F' }
const headerFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDFEEF0' } }
const totalFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F5F4' } }

const hairline = { style: 'thin', color: { argb: 'FFD8E0E0' } } as const
const boxLine = { style: 'thin', color: { argb: 'FF77868C' } } as const
const accentLine = { style: 'medium', color: accent } as const
const box: Partial<Borders> = { top: boxLine, left: boxLine, bottom: boxLine, right: boxLine }

type Look = {
  readonly font: Partial<Font>
  readonly alignment: Partial<Alignment>
  readonly fill?: Fill
  readonly border?: Partial<Borders>
}

const font = (size: number, extra: Partial<Font> = {}): Partial<Font> => ({
  name: 'Calibri',
  family: 2,
  size,
  color: ink,
  ...extra,
})
const wrapped: Partial<Alignment> = { vertical: 'middle', wrapText: true }

const looks: Record<CellStyle, Look> = {
  title: { font: font(18, { bold: true, color: accent }), alignment: { vertical: 'middle' } },
  subtitle: { font: font(12, { color: quietInk }), alignment: { vertical: 'middle' } },
  label: { font: font(10, { color: quietInk }), alignment: { vertical: 'middle' } },
  'label-right': {
    font: font(10, { color: quietInk }),
    alignment: { vertical: 'middle', horizontal: 'right', indent: 1 },
  },
  detail: { font: font(11), alignment: { vertical: 'middle', horizontal: 'left' } },
  header: {
    font: font(10, { bold: true }),
    alignment: wrapped,
    fill: headerFill,
    border: { top: hairline, bottom: accentLine },
  },
  'header-number': {
    font: font(10, { bold: true }),
    alignment: { ...wrapped, horizontal: 'right' },
    fill: headerFill,
    border: { top: hairline, bottom: accentLine },
  },
  'header-centre': {
    font: font(10, { bold: true }),
    alignment: { ...wrapped, horizontal: 'center' },
    fill: headerFill,
    border: { top: hairline, bottom: accentLine },
  },
  body: { font: font(10), alignment: wrapped, border: { bottom: hairline } },
  'body-centre': {
    font: font(10),
    alignment: { ...wrapped, horizontal: 'center' },
    border: { bottom: hairline },
  },
  quiet: {
    font: font(10, { color: quietInk }),
    alignment: wrapped,
    border: { bottom: hairline },
  },
  total: {
    font: font(10, { bold: true }),
    alignment: { vertical: 'middle' },
    fill: totalFill,
    border: { top: accentLine, bottom: hairline },
  },
  note: {
    font: font(9, { color: quietInk }),
    alignment: { vertical: 'middle', horizontal: 'left' },
  },
  check: {
    font: font(9, { color: quietInk }),
    alignment: { vertical: 'middle', horizontal: 'right' },
  },
  box: { font: font(10), alignment: wrapped, border: box },
  'box-centre': {
    font: font(10),
    alignment: { ...wrapped, horizontal: 'center' },
    border: box,
  },
  signature: {
    font: font(10),
    alignment: { vertical: 'bottom' },
    border: { bottom: { style: 'thin', color: ink } },
  },
}

/** The style object of a cell; the same one for the same look, which the writer then stores once. */
export function cellStyles(): (cell: Cell) => Partial<Style> {
  const known = new Map<string, Partial<Style>>()
  return ({ style, look }) => {
    const key = `${style} ${look}`
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const made = styleOf(style, look)
    known.set(key, made)
    return made
  }
}

function styleOf(style: CellStyle, look: NumberLook): Partial<Style> {
  const { font, fill, border } = looks[style]
  return {
    numFmt: numberFormats[look],
    font,
    alignment: alignmentOf(style, look),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
  }
}

// Text in a list keeps off the amount at its left.
const indented: ReadonlySet<CellStyle> = new Set(['header', 'body', 'quiet', 'total', 'box'])

function alignmentOf(style: CellStyle, look: NumberLook): Partial<Alignment> {
  const { alignment } = looks[style]
  if (look !== 'text' || !indented.has(style)) return alignment
  return { ...alignment, horizontal: 'left', indent: 1 }
}
