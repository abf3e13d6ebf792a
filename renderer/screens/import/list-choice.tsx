import type { ImportPreview } from '#domain/contract/exchange'
import { Row } from '#renderer/components/layout.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { importText as text } from '#renderer/texts/import'
import { emptyFill } from './use-preview.ts'
import type { Wanted } from './use-preview.ts'

type Props = { preview: ImportPreview; onChange: (parts: Partial<Wanted>) => void }

/** Which sheet of the file is read, and whether it holds people or organisations. */
export function ListChoice({ preview, onChange }: Props) {
  return (
    <Row gap={3} wrap align="end">
      <SegmentedControl
        label={text.target}
        value={preview.target}
        items={[
          { id: 'people', label: text.targets.people },
          { id: 'organisations', label: text.targets.organisations },
          { id: 'pool', label: text.targets.pool },
        ]}
        onChange={(target) => {
          // The columns of the pool mean something else in another list.
          const isOther = target === 'pool' || preview.target === 'pool'
          onChange(isOther ? { target, mapping: null } : { target })
        }}
      />
      {preview.sheets.length < 2 ? null : (
        <Select
          label={text.sheet}
          isNarrow
          value={preview.sheet}
          options={preview.sheets.map(({ name, kind, rows }) => ({
            ...{ id: name, label: name },
            detail: text.sheetDetail(kind, rows),
          }))}
          onChange={(sheet) => onChange({ sheet, mapping: null, target: null, fill: emptyFill })}
        />
      )}
    </Row>
  )
}
