// Excel keeps at most this many characters in a cell.
const longestText = 32_767
// Tab and line break are text; the other control characters cannot stand in a workbook.
const forbiddenSigns = /[\p{Surrogate}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu

/** Text as a workbook can hold it: composed letters, no control signs, no half characters. */
export function plainText(text: string): string {
  const cleaned = text.replaceAll('\r\n', '\n').replace(forbiddenSigns, '').normalize('NFC')
  return cleaned.slice(0, longestText).replace(/\p{Surrogate}$/u, '')
}

const longestSheetName = 31

/** A name that Excel accepts for a sheet, different from those already taken. */
export function sheetNameFor(wish: string, taken: readonly string[] = []): string {
  const cleaned = plainText(wish)
    .replace(/[[\]:*?/\\\n\t]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
  const isTaken = (name: string) =>
    taken.some((other) => other.toLowerCase() === name.toLowerCase()) ||
    name.toLowerCase() === 'history'
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` ${copy}`
    const name = cut(cleaned === '' ? '1' : cleaned, longestSheetName - suffix.length) + suffix
    if (!isTaken(name)) return name
  }
}

function cut(text: string, length: number): string {
  return plainText(text.slice(0, length)).trim()
}

/** Breaks text at spaces into lines of at most `width` characters. */
export function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else {
        line = line === '' ? word : `${line} ${word}`
      }
    }
    lines.push(line)
  }
  return lines
}
