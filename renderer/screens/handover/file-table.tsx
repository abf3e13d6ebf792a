import type { HandoverFile } from '#domain/contract/handover'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { handoverScreenText as text } from '#renderer/texts/handover'

const columns: readonly TableColumn<HandoverFile>[] = [
  {
    id: 'file',
    heading: text.columns.file,
    isRowHeading: true,
    cell: ({ fileName, kind }) => (
      <>
        {fileName}
        <Text as="div" tone="muted" size="sm" weight="normal">
          {text.kind[kind]}
        </Text>
      </>
    ),
  },
  { id: 'what', heading: text.columns.what, cell: ({ what }) => what },
  {
    id: 'sheets',
    heading: text.columns.sheets,
    isNumber: true,
    cell: ({ kind, sheets }) => (kind === 'workbook' ? sheets : ''),
  },
]

/** Every file of the dossier by name, with what is in it. */
export function FileTable({ files }: { files: readonly HandoverFile[] }) {
  return (
    <DataTable
      caption={text.fileTable}
      columns={columns}
      groups={[{ rows: files }]}
      rowKey={({ fileName }) => fileName}
    />
  )
}
