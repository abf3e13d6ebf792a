/** A colour written out where a token belongs. */
export type FoundColour = { line: number; colour: string }

const names =
  'aqua|azure|beige|black|blue|brown|coral|crimson|cyan|fuchsia|gold|gray|grey|green|indigo|ivory|' +
  'khaki|lavender|lime|linen|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|' +
  'sienna|silver|snow|tan|teal|thistle|tomato|turquoise|violet|wheat|white|yellow'
const shades =
  'dark|light|medium|pale|deep|hot|dim|slate|royal|steel|sky|forest|sea|spring|midnight|ghost|' +
  'antique|floral|rebecca|indian|dodger|powder|cadet|alice|mint|navajo|sandy|saddle|rosy|fire'
const hex = '#[0-9a-f]{3,8}\\b'
const call = '\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\('

const declaration = /[\w-]+\s*:(?<value>[^;{}]+)(?=[;}])/g
const notAValue = /url\([^)]*\)|var\(\s*--[\w-]+|"[^"]*"|'[^']*'/g
const inStyle = new RegExp(`${hex}|${call}|(?<![\\w-])(?:${shades})*(?:${names})(?![\\w-])`, 'gi')
const inScreen = new RegExp(`(?<=['"\`\\s])${hex}(?=['"\`\\s;])|\\b(?:rgba?|hsla?|oklch)\\(`, 'gi')

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}

function coloursIn(text: string, pattern: RegExp): FoundColour[] {
  return [...text.matchAll(pattern)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    colour: match[0],
  }))
}

/** The colours written out in a stylesheet; a selector or a name of a file is not one. */
export function coloursInStyle(text: string): FoundColour[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, blank).replaceAll(notAValue, blank)
  let values = blank(bare)
  for (const { index, 0: whole, groups } of bare.matchAll(declaration)) {
    const value = groups?.['value'] ?? ''
    const start = index + whole.length - value.length
    values = values.slice(0, start) + value + values.slice(start + value.length)
  }
  return coloursIn(values, inStyle)
}

/** The colours written out in the code of a screen. */
export function coloursInScreen(text: string): FoundColour[] {
  return coloursIn(text.replaceAll(/\/\*[\s\S]*?\*\//g, blank), inScreen)
}
