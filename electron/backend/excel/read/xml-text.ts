import { GateRefusalError } from './gate-refusal.ts'

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The text of an xml part without namespace prefixes; a DOCTYPE or other encoding is refused. */
export function xmlText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (/<!DOCTYPE/i.test(text)) throw new GateRefusalError('unsafe-content')
  if (text.includes('\0')) throw new GateRefusalError('unreadable')
  const prefix = /<([A-Za-z_][\w.-]*):(?:worksheet|sst|styleSheet|workbook|Relationships)\b/.exec(
    text,
  )
  return prefix ? text.replaceAll(`<${prefix[1]}:`, '<').replaceAll(`</${prefix[1]}:`, '</') : text
}

/** The opening tags of a name, each with its attributes. */
export function tagsOf(xml: string, name: string): Map<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, inside = '']) =>
    attributesOf(inside),
  )
}

/** The attributes that stand inside a tag. */
export function attributesOf(inside: string): Map<string, string> {
  const attributes = [...inside.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  return new Map(attributes.map(([, key = '', one, other]) => [key, decoded(one ?? other ?? '')]))
}

/** Text as it is meant: `&amp;` is one sign. */
export function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code] ?? whole
    const number = /^#x/i.test(code) ? parseInt(code.slice(2), 16) : Number(code.slice(1))
    return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ''
  })
}
