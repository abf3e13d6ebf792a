import type {
  EvaluationColumnChoice,
  EvaluationColumnUse,
  EvaluationPreview,
} from '#domain/contract/evaluation'
import { columnLetters } from '#domain/import/cell-address'
import { Select } from '#renderer/components/select.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { evaluationText as text } from '#renderer/texts/evaluation'
import css from './evaluation-screen.module.css'

type Column = EvaluationPreview['columns'][number]
type Props = {
  preview: EvaluationPreview
  onChange: (parts: { columns?: EvaluationColumnChoice[]; sheet?: string }) => void
}

const uses = Object.keys(text.uses) as EvaluationColumnUse[]
const scales = [
  [1, 5],
  [0, 5],
  [1, 10],
  [0, 10],
  [1, 4],
  [1, 7],
] as const

/** What each column of the file is; any of it can be corrected. */
export function EvaluationColumns({ preview, onChange }: Props) {
  const { columns, sheets } = preview
  const keep = (changed: Column) =>
    onChange({
      columns: columns.map((column) => choiceOf(column.index === changed.index ? changed : column)),
    })
  return (
    <section aria-label={text.columns}>
      <div className={css.head}>
        <h2>{text.columns}</h2>
        {sheets.length < 2 ? null : (
          <Select
            label={text.sheet}
            value={preview.sheet}
            options={sheets.map(({ name }) => ({ id: name, label: name }))}
            onChange={(sheet) => onChange({ sheet, columns: [] })}
          />
        )}
      </div>
      <div className={css.scroll}>
        <table className={css.table}>
          <caption className={css.caption}>{text.columnsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columnHeading}</th>
              <th scope="col">{text.columnUse}</th>
              <th scope="col">{text.columnScale}</th>
              <th scope="col">{text.columnExample}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnLine key={column.index} {...{ column, preview }} onKeep={keep} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type LineProps = {
  column: Column
  preview: EvaluationPreview
  onKeep: (column: Column) => void
}

function ColumnLine({ column, preview, onKeep }: LineProps) {
  const { heading, use, example } = column
  const leftOut =
    use === 'score'
      ? (preview.questions.find(({ question }) => question === heading)?.leftOut ?? 0)
      : 0
  return (
    <tr className={use === 'skip' ? css.skipped : undefined}>
      <th scope="row">
        <span className={css.address}>{columnLetters(column.index)}</span>
        <bdi>{heading}</bdi>
      </th>
      <td>
        <select
          className={css.select}
          aria-label={text.useOf(heading)}
          value={use}
          onChange={(event) => {
            const chosen = uses.find((each) => each === event.target.value)
            if (chosen !== undefined) onKeep({ ...column, use: chosen })
          }}
        >
          {uses.map((each) => (
            <option key={each} value={each}>
              {text.uses[each]}
            </option>
          ))}
        </select>
      </td>
      <td>{use === 'score' ? <ScaleChoice column={column} onKeep={onKeep} /> : null}</td>
      <td>
        {use === 'skip' ? (
          <Text tone="muted" size="sm" as="span">
            {text.notShown}
          </Text>
        ) : (
          <bdi>{example}</bdi>
        )}
        {leftOut === 0 ? null : (
          <Text tone="warn" size="sm">
            {text.leftOut(leftOut)}
          </Text>
        )}
      </td>
    </tr>
  )
}

function ScaleChoice({ column, onKeep }: Omit<LineProps, 'preview'>) {
  const keyOf = (lowest: number, highest: number) => `${lowest}-${highest}`
  return (
    <select
      className={css.select}
      aria-label={text.scaleOf(column.heading)}
      value={keyOf(column.lowest, column.highest)}
      onChange={(event) => {
        const chosen = scales.find(([lowest, highest]) => {
          return keyOf(lowest, highest) === event.target.value
        })
        if (chosen) onKeep({ ...column, lowest: chosen[0], highest: chosen[1] })
      }}
    >
      {scales.map(([lowest, highest]) => (
        <option key={keyOf(lowest, highest)} value={keyOf(lowest, highest)}>
          {text.scale(lowest, highest)}
        </option>
      ))}
    </select>
  )
}

function choiceOf({ index, use, lowest, highest }: Column): EvaluationColumnChoice {
  return { columnIndex: index, use, lowest, highest }
}
