import type { ReactNode } from 'react'
import type { ImportPreview } from '#domain/contract/exchange'
import { poolFields as ofPool } from '#domain/import/fields'
import type { ImportField } from '#domain/import/fields'
import type { NoteKind } from '#domain/import/notes'
import { fieldWord, noteSentence } from '#domain/texts/import'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { End, Row } from '#renderer/components/layout.tsx'
import { dayOfMoment } from '#renderer/lib/format'
import { importText as text } from '#renderer/texts/import'
import { ColumnTable } from './column-table.tsx'
import css from './import.module.css'
import type { Wanted } from './use-preview.ts'

type Props = {
  preview: ImportPreview
  onChange: (parts: Partial<Wanted>) => void
  /** Which list of the file it is. */
  listChoice: ReactNode
  /** Opens what holds for the whole list. */
  fillButton: ReactNode
}

const poolFields: readonly ImportField[] = ofPool

function fieldsOf(target: ImportPreview['target']) {
  const all = (Object.keys(fieldWord) as ImportField[]).map((id) => ({ id, word: fieldWord[id] }))
  return target === 'pool' ? all : all.filter(({ id }) => !poolFields.includes(id))
}

/** What each column means; any of it can be corrected, and is remembered for these headings. */
export function ColumnMap({ preview, onChange, listChoice, fillButton }: Props) {
  const { columns, knownSince, notes } = preview
  return (
    <>
      <Row>
        <h2>{text.columns}</h2>
        {knownSince === null ? null : (
          <Chip tone="accent" icon="yes">
            {text.knownSince(dayOfMoment(knownSince))}
          </Chip>
        )}
        <End>
          <Row gap={3} wrap align="end">
            <Button look="lite" size="mini" icon="undo" onPress={() => onChange({ mapping: [] })}>
              {text.again}
            </Button>
            {fillButton}
            {listChoice}
          </Row>
        </End>
      </Row>
      <ColumnTable<ImportField>
        columns={columns}
        exampleRow={preview.exampleRow}
        fields={fieldsOf(preview.target)}
        onMapping={(mapping) => onChange({ mapping })}
      />
      {notes.length === 0 ? null : (
        <ul className={css.notes}>
          {notes.slice(0, 6).map(({ cell, kind, value }) => (
            <li key={`${cell} ${kind}`}>
              <span className={css.address}>{cell}</span>
              {noteSentence({ kind: kind as NoteKind, value })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
