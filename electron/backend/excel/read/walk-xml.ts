import { GateRefusalError } from './gate-refusal.ts'

/** Told of every tag and text of an xml part, in order; an empty tag opens and closes. */
export type XmlVisitor = {
  readonly onOpen: (name: string, inside: string) => void
  readonly onClose: (name: string) => void
  readonly onText: (text: string, isPlain: boolean) => void
}

const tag = /<(\/?)([^\s/>]+)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>/y
const asides = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const

/** Goes through an xml part once, without building anything; what is no xml is refused. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  let at = 0
  for (;;) {
    const start = xml.indexOf('<', at)
    if (start === -1) return
    if (start > at) visitor.onText(xml.slice(at, start), false)
    at = pastAside(xml, start, visitor) ?? pastTag(xml, start, visitor)
  }
}

function pastTag(xml: string, start: number, visitor: XmlVisitor): number {
  tag.lastIndex = start
  const found = tag.exec(xml)
  if (found === null) throw new GateRefusalError('unreadable')
  const [, slash, name = '', inside = ''] = found
  if (slash === '') visitor.onOpen(name, inside)
  if (slash !== '' || inside.endsWith('/')) visitor.onClose(name)
  return tag.lastIndex
}

function pastAside(xml: string, start: number, visitor: XmlVisitor): number | null {
  if (xml.startsWith('<![CDATA[', start)) {
    const end = endOf(xml, ']]>', start)
    visitor.onText(xml.slice(start + 9, end - 3), true)
    return end
  }
  const aside = asides.find(([opening]) => xml.startsWith(opening, start))
  return aside === undefined ? null : endOf(xml, aside[1], start)
}

function endOf(xml: string, closing: string, start: number): number {
  const end = xml.indexOf(closing, start)
  if (end === -1) throw new GateRefusalError('unreadable')
  return end + closing.length
}
