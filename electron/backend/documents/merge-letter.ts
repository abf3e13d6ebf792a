import type { MergePart } from '#domain/messages/merge-columns'

/** A Word file with merge fields, to be joined with the list of the same round. */
export async function writeMergeLetter(
  lines: readonly (readonly MergePart[])[],
  { title }: { readonly title: string },
): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, SimpleMailMergeField, TextRun } = await import('docx')
  const paragraphs = lines.map(
    (parts) =>
      new Paragraph({
        children: parts.map((part) =>
          part.kind === 'text' ? new TextRun(part.text) : new SimpleMailMergeField(part.heading),
        ),
      }),
  )
  const letter = new Document({
    title,
    creator: 'Schakel',
    lastModifiedBy: 'Schakel',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 0, line: 276 } },
        },
      },
    },
    sections: [
      { properties: { page: { size: { width: 11_906, height: 16_838 } } }, children: paragraphs },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(letter))
}
