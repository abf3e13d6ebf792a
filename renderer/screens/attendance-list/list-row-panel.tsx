import type { AttendanceListRow } from '#domain/contract/attendance-list'
import { roundTripBecomes } from '#domain/texts/round-trip'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { attendanceListText as text } from '#renderer/texts/attendance-list'
import { choiceOf } from './list-choices.ts'
import css from './attendance-list.module.css'
import { nameOf, whyOf } from './list-columns.tsx'
import type { ListState } from './use-list.ts'

type Props = {
  row: AttendanceListRow
  state: Pick<ListState, 'choices' | 'choose'>
  /** Which of the rows that ask for a choice this is, and how many there are. */
  place: { index: number; count: number } | undefined
}

/** One row: why it does what it does, and what the user says about it. */
export function ListRowPanel({ row, state, place }: Props) {
  const { rename } = row
  const chosen = state.choices.get(row.row)
  return (
    <Stack gap={3}>
      <div>
        <Text size="xs" tone="muted">
          {place === undefined
            ? text.rowOf(row.row)
            : text.toChoose(row.row, place.index, place.count)}
        </Text>
        <h2>
          <bdi>{nameOf(row)}</bdi>
        </h2>
      </div>
      {whyOf(row).map((sentence) => (
        <Text key={sentence} size="sm" tone="muted" as="div">
          {sentence}
        </Text>
      ))}
      <Text size="sm" weight="medium">
        {roundTripBecomes[choiceOf(row, state.choices)]}
      </Text>
      <RowButtons row={row} state={state} />
      {rename === null ? null : (
        <Checkbox
          isSelected={chosen?.takesName ?? false}
          onChange={(takesName) => state.choose(row.row, { takesName }, row.usual)}
        >
          {text.takeName(rename.after)}
        </Checkbox>
      )}
    </Stack>
  )
}

function RowButtons({ row, state }: Pick<Props, 'row' | 'state'>) {
  const { choices, people } = row
  if (choices.length < 2) return null
  const now = choiceOf(row, state.choices)
  const chosenPerson = state.choices.get(row.row)?.personId ?? people[0]?.personId
  const namesSomebody = choices.includes('new')
  return (
    <div className={css.buttons} role="group" aria-label={text.rowOf(row.row)}>
      {choices.includes('present')
        ? people.map(({ personId, name, organisation }) => (
            <Button
              key={personId}
              size="mini"
              look={now === 'present' && personId === chosenPerson ? 'default' : 'soft'}
              onPress={() => state.choose(row.row, { choice: 'present', personId }, row.usual)}
            >
              {namesSomebody ? text.is(name, organisation) : text.isPresent}
            </Button>
          ))
        : null}
      {(['new', 'absent', 'leave'] as const)
        .filter((choice) => choices.includes(choice))
        .map((choice) => (
          <Button
            key={choice}
            size="mini"
            look={now === choice ? 'default' : 'soft'}
            onPress={() => state.choose(row.row, { choice }, row.usual)}
          >
            {words[choice]}
          </Button>
        ))}
    </div>
  )
}

const words = { new: text.isNew, absent: text.isAbsent, leave: text.leave } as const
