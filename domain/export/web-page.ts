const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in a page: no sign of it is read as a tag. */
export function pageText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

const look = `
@page { size: A4 portrait; margin: 14mm 12mm }
body { font: 11pt/1.4 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #000; background: #fff;
  margin: 14mm auto; max-width: 186mm; padding: 0 4mm }
h1 { font-size: 18pt; line-height: 1.2; margin: 0 }
h2 { font-size: 13pt; margin: 6mm 0 2mm }
p { margin: 1mm 0 }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: 4mm }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 1px solid #555; padding: 1.5mm 2mm; text-align: left; vertical-align: top;
  overflow-wrap: anywhere }
td { height: 6mm }
.tick { width: 16mm }
.time { width: 32mm }
@media print { body { margin: 0; max-width: none; padding: 0 } }
`

/** A page that opens in any browser without a network, ready to be printed; `body` is markup. */
export function webPage(title: string, body: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'"
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${pageText(title)}</title>`,
    `<style>${look}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n')
}

/** A table of plain texts; a column may have a class of the look. */
export function pageTable(
  columns: readonly { readonly heading: string; readonly look?: 'tick' | 'time' }[],
  rows: readonly (readonly string[])[],
): string {
  const classOf = (name: string | undefined) => (name === undefined ? '' : ` class="${name}"`)
  const head = columns
    .map((column) => `<th scope="col"${classOf(column.look)}>${pageText(column.heading)}</th>`)
    .join('')
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td><bdi>${pageText(cell)}</bdi></td>`).join('')}</tr>`)
    .join('\n')
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`
}
