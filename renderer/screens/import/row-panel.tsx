import { Fragment } from 'react'
import type { ImportChoice, ImportRow, ImportTarget } from '#domain/contract/exchange'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text, VisuallyHidden } from '#renderer/components/layout.tsx'
import { importText as text } from '#renderer/texts/import'
import { becomesOf, fieldsOf } from './import-choices.ts'
import type { Choices } from './import-choices.ts'
import css from './import.module.css'
import { SaidOfCell, whyOf } from './row-columns.tsx'

type Props = {
  row: ImportRow
  target: ImportTarget
  choices: Choices
  /** Which of the doubtful rows this is, and how many there are. */
  place: { index: number; count: number } | undefined
  onChoose: (row: ImportRow, choice: Omit<ImportChoice, 'row'> | undefined) => void
}

/** One row beside whom it is like, and what the user says about it. */
export function RowPanel({ row, target, choices, place, onChoose }: Props) {
  const isDoubtful = row.outcome === 'doubtful'
  const choice = choices.get(row.row)?.choice
  const becomes = becomesOf(row, choices)
  const isMerged = becomes === 'merge' || (row.outcome === 'changed' && choice?.choice !== 'skip')
  return (
    <Stack gap={3}>
      <div>
        <Text size="xs" tone="muted">
          {place === undefined
            ? text.rowOf(row.row)
            : text.toChoose(row.row, place.index, place.count)}
        </Text>
        <h2>
          <bdi>
            {isDoubtful
              ? text.isSame((row.name ?? '').split(' ')[0] ?? '')
              : (row.name ?? text.noName)}
          </bdi>
        </h2>
      </div>
      {whyOf(row, target).map((said) => (
        <Text key={said.cell + (said.sentence ?? said.after ?? '')} size="sm" tone="muted" as="div">
          <SaidOfCell said={said} />
        </Text>
      ))}
      <Text size="sm" weight="medium">
        {text.becomes[becomes]}
      </Text>
      <RowButtons row={row} choice={choice?.choice} onChoose={onChoose} />
      {row.compared.length === 0 ? null : (
        <Compared
          row={row}
          fields={isMerged ? fieldsOf(row, choice) : undefined}
          onFields={(fields) => onChoose(row, { choice: 'merge', fields })}
        />
      )}
    </Stack>
  )
}

function RowButtons(props: {
  row: ImportRow
  choice: ImportChoice['choice'] | undefined
  onChoose: Props['onChoose']
}) {
  const { row, choice, onChoose } = props
  const say = (wish: ImportChoice['choice']) => onChoose(row, { choice: wish, fields: null })
  if (row.outcome === 'rejected' || row.outcome === 'duplicate') return null
  if (row.outcome !== 'doubtful') {
    return (
      <div className={css.buttons}>
        {choice === 'skip' ? (
          <Button size="mini" look="soft" onPress={() => onChoose(row, undefined)}>
            {text.takeAnyway}
          </Button>
        ) : (
          <Button size="mini" look="soft" onPress={() => say('skip')}>
            {text.skip}
          </Button>
        )}
      </div>
    )
  }
  const look = (of: ImportChoice['choice']) => (choice === of ? 'default' : 'soft')
  return (
    <div className={css.buttons} role="group" aria-label={text.rowOf(row.row)}>
      <Button size="mini" look={look('merge')} onPress={() => say('merge')}>
        {text.same}
      </Button>
      <Button size="mini" look={look('as-new')} onPress={() => say('as-new')}>
        {text.other}
      </Button>
      <Button size="mini" look={look('skip')} onPress={() => say('skip')}>
        {text.skip}
      </Button>
    </div>
  )
}

type ComparedProps = {
  row: ImportRow
  /** The fields a merge takes over; undefined when nothing is merged. */
  fields: readonly string[] | undefined
  onFields: (fields: string[]) => void
}

function Compared({ row, fields, onFields }: ComparedProps) {
  const { match, compared } = row
  return (
    <table className={css.duo}>
      <caption>
        <VisuallyHidden>{text.rowOf(row.row)}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{text.field}</VisuallyHidden>
          </th>
          <th scope="col">{text.inFile}</th>
          {match === null ? null : (
            <th scope="col">{match.row === undefined ? text.inSchakel : text.inRow(match.row)}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {compared.map((pair) => (
          <tr key={pair.field}>
            <th scope="row">{text.comparedWord[pair.field] ?? pair.field}</th>
            <td>
              <Value value={pair.inFile} isDifferent={isOther(match, pair)} />
              {fields === undefined ? null : (
                <TakeOver pair={pair} fields={fields} onFields={onFields} />
              )}
            </td>
            {match === null ? null : (
              <td>
                <Value value={pair.inSchakel} isDifferent={isOther(match, pair)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Pair = ImportRow['compared'][number]

// Of who is new nothing is otherwise: there is nothing beside it.
function isOther(match: ImportRow['match'], { inFile, inSchakel }: Pair): boolean {
  return match !== null && inFile !== inSchakel
}

function TakeOver(props: {
  pair: Pair
  fields: readonly string[]
  onFields: ComparedProps['onFields']
}) {
  const { pair, fields, onFields } = props
  const { field, inFile, inSchakel } = pair
  if (inFile === null || inFile === inSchakel) return null
  return (
    <div>
      <Checkbox
        label={text.takeOverField(text.comparedWord[field] ?? field)}
        isSelected={fields.includes(field)}
        onChange={(isOn) =>
          onFields(isOn ? [...fields, field] : fields.filter((each) => each !== field))
        }
      >
        {text.takeOver}
      </Checkbox>
    </div>
  )
}

function Value({ value, isDifferent }: { value: string | null; isDifferent: boolean }) {
  if (value === null) return <span className={css.quiet}>{text.noValue}</span>
  // An address has no spaces; it may break where it is read in parts.
  const parts = value.split(/(?<=[@._-])/)
  return (
    <bdi className={isDifferent ? css.different : undefined}>
      {parts.map((part, index) => (
        <Fragment key={`${index} ${part}`}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </bdi>
  )
}
