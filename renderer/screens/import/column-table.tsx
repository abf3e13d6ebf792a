import { columnLetters } from '#domain/import/cell-address'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { importText as text } from '#renderer/texts/import'
import css from './import.module.css'

type Column<Field> = {
  readonly index: number
  readonly heading: string
  readonly field: Field | null
  readonly example: string
}

type Mapping<Field> = { columnIndex: number; field: Field | null }[]

type Props<Field extends string> = {
  columns: readonly Column<Field>[]
  exampleRow: number | null
  /** What a column can mean, with its word. */
  fields: readonly { readonly id: Field; readonly word: string }[]
  onMapping: (mapping: Mapping<Field>) => void
}

/** The columns of a file, an example of each, and what it means. */
export function ColumnTable<Field extends string>(props: Props<Field>) {
  const { columns, exampleRow } = props
  return (
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
            <th scope="row">{text.exampleRow(exampleRow)}</th>
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
                <FieldChoice {...props} column={column} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function FieldChoice<Field extends string>(props: Props<Field> & { column: Column<Field> }) {
  const { column, columns, fields, onMapping } = props
  return (
    <select
      className={css.select}
      aria-label={text.column(columnLetters(column.index), column.heading)}
      value={column.field ?? ''}
      // Of a wide table the column in focus comes whole into sight.
      onFocus={({ currentTarget }) =>
        currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      }
      onChange={(event) => {
        const field = fields.find(({ id }) => id === event.target.value)?.id ?? null
        onMapping(
          columns.map((each) => ({
            columnIndex: each.index,
            field: each.index === column.index ? field : each.field,
          })),
        )
      }}
    >
      <option value="">{text.notRead}</option>
      {fields.map(({ id, word }) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </select>
  )
}
