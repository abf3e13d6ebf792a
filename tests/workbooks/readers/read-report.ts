import { strFromU8, unzipSync } from 'fflate'

/** A Word file as its own XML says it: texts, headings, tables and pictures. */
export type ReadReport = {
  readonly paragraphs: readonly { readonly style: string | null; readonly text: string }[]
  /** Rows of cells, of every table in order; and whether the first row is a heading. */
  readonly tables: readonly { readonly hasHeader: boolean; readonly rows: readonly string[][] }[]
  /** What each picture says to who does not see it. */
  readonly altTexts: readonly string[]
  readonly pictures: number
  readonly language: string | null
  readonly title: string | null
  readonly footer: string
}

/** Reads a Word file without our own writer. */
export function readReportFile(bytes: Uint8Array): ReadReport {
  const parts = unzipSync(bytes)
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const body = part('word/document.xml')
  const tables = all(body, /<w:tbl>[\s\S]*?<\/w:tbl>/g)
  return {
    paragraphs: all(body, /<w:p>[\s\S]*?<\/w:p>|<w:p [\s\S]*?<\/w:p>/g).map((paragraph) => ({
      style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? null,
      text: textIn(paragraph),
    })),
    tables: tables.map((table) => {
      const rows = all(table, /<w:tr>[\s\S]*?<\/w:tr>|<w:tr [\s\S]*?<\/w:tr>/g)
      return {
        hasHeader: rows[0]?.includes('<w:tblHeader') ?? false,
        rows: rows.map((row) => all(row, /<w:tc>[\s\S]*?<\/w:tc>/g).map(textIn)),
      }
    }),
    altTexts: [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = '']) =>
      plain(text),
    ),
    pictures: all(body, /<w:drawing>/g).length,
    language: /<w:lang w:val="([^"]+)"/.exec(part('word/styles.xml'))?.[1] ?? null,
    title: /<dc:title>([^<]*)</.exec(part('docProps/core.xml'))?.[1] ?? null,
    footer: Object.keys(parts)
      .filter((name) => /footer\d*\.xml$/.test(name))
      .map(part)
      .join(''),
  }
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found)
}

function textIn(xml: string): string {
  return plain(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''),
  )
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
