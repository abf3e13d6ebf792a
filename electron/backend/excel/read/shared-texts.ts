const item = /<si\b[^<>]*(?:\/>|>([\s\S]*?)<\/si>)/g
// Reading aids for Japanese stand beside the text and are no part of it.
const readingAid = /<rPh\b[\s\S]*?<\/rPh>/g
const textRun = /<t\b[^<>]*>([^<]*)<\/t>/g
const textCell = /<c\b([^<>]*?)\st="s"([^<>]*)>\s*<v\b[^<>]*>\s*(\d+)\s*<\/v>\s*<\/c>/g

/** The texts that cells share, still as xml, in the order cells refer to them. */
export function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(item)].map(([, inside = '']) => {
    const runs = [...inside.replace(readingAid, '').matchAll(textRun)]
    return runs.map(([, text = '']) => withSigns(text)).join('')
  })
}

/** The same rows with each text in its own cell, so that a piece of a sheet stands by itself. */
export function withOwnTexts(rows: string, texts: readonly string[]): string {
  return rows.replace(textCell, (_, before: string, after: string, index: string) => {
    const text = texts[Number(index)] ?? ''
    return `<c${before} t="inlineStr"${after}><is><t xml:space="preserve">${text}</t></is></c>`
  })
}

/** `_x000D_` stands for the sign with that number (ECMA-376, ST_Xstring). */
function withSigns(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => {
    const code = parseInt(hex, 16)
    if (code < 32) return code === 9 || code === 10 || code === 13 ? ' ' : ''
    return code >= 0xd800 && code < 0xe000 ? '\uFFFD' : `&#${code};`
  })
}
