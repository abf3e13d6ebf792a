import type { ReactNode } from 'react'
import type { ImportPreview } from '#domain/contract/exchange'
import { columnLetters } from '#domain/import/cell-address'
import type { ImportField } from '#domain/import/fields'
import type { NoteKind } from '#domain/import/notes'
import { fieldWord, noteSentence } from '#domain/texts/import'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { End, Row, VisuallyHidden } from '#renderer/components/layout.tsx'
import { dayOfMoment } from '#renderer/lib/format'
import { importText as text } from '#renderer/texts/import'
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

const fields = Object.keys(fieldWord) as ImportField[]

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
      <div className={css.map} role="region" aria-label={text.columnsCaption}>
        <table>
          <caption>
            <VisuallyHidden>{text.columnsCaption}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="row">{text.inFile}</th>
              {columns.map(({ index, heading }) => (
                <th key={index} scope="col" title={heading}>
                  <span className={css.address}>{columnLetters(index)}</span>
                  <bdi>{heading}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{text.exampleRow(preview.exampleRow)}</th>
              {columns.map(({ index, example }) => (
                <td key={index} title={example}>
                  <bdi>{example}</bdi>
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{text.becomesField}</th>
              {columns.map((column) => (
                <td key={column.index}>
                  <FieldChoice column={column} columns={columns} onChange={onChange} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
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

type Column = ImportPreview['columns'][number]

function FieldChoice(props: {
  column: Column
  columns: readonly Column[]
  onChange: Props['onChange']
}) {
  const { column, columns, onChange } = props
  return (
    <select
      className={css.select}
      aria-label={text.column(columnLetters(column.index), column.heading)}
      value={column.field ?? ''}
      onChange={(event) => {
        const field = fields.find((each) => each === event.target.value) ?? null
        onChange({
          mapping: columns.map((each) => ({
            columnIndex: each.index,
            field: each.index === column.index ? field : each.field,
          })),
        })
      }}
    >
      <option value="">{text.notRead}</option>
      {fields.map((field) => (
        <option key={field} value={field}>
          {fieldWord[field]}
        </option>
      ))}
    </select>
  )
}
