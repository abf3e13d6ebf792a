import type { CommunicationLine } from '#domain/contract/communication'
import { Chip } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import type { Doing } from '#renderer/lib/use-command'
import { communicationText as text } from '#renderer/texts/communication'
import css from './registers.module.css'

type Part = 'audience' | 'channel' | 'message'

/** Doelgroep, kanaal and boodschap are changed in place; the moments in the panel. */
export function communicationColumns(
  change: Doing<'communication.change'>,
): GridColumn<CommunicationLine>[] {
  const typed = (part: Part, width: number, grow: number): GridColumn<CommunicationLine> => ({
    ...{ id: part, heading: text.column[part], width, grow },
    text: (line) => line[part],
    draw: (line) => (
      <span className={css.wrapped} title={line[part]}>
        {line[part]}
      </span>
    ),
    edit: {
      kind: 'text',
      value: (line) => line[part],
      commit: ({ id: lineId }, value) =>
        value.trim() === ''
          ? text.needed[part]
          : change.attempt({ lineId, [part]: value }, text.said.changed(text.column[part])),
    },
  })
  return [
    { ...typed('audience', 8, 1), isRowHeading: true },
    typed('channel', 7.5, 1),
    typed('message', 11, 2),
    {
      ...{ id: 'next', heading: text.column.next, width: 9.5 },
      text: nextInWords,
      sortBy: (line) => nextOf(line)?.dueOn ?? '9999',
      draw: (line) => <Next line={line} />,
    },
    {
      ...{ id: 'owner', heading: text.column.owner, width: 6.5, grow: 1 },
      text: ownerInWords,
      draw: (line) => (
        <span className={css.wrapped} title={ownerInWords(line)}>
          {ownerInWords(line)}
        </span>
      ),
    },
  ]
}

function nextOf({ moments }: CommunicationLine) {
  return moments.find(({ doneOn }) => doneOn === null)
}

function nextInWords(line: CommunicationLine): string {
  const next = nextOf(line)
  if (next !== undefined) return text.next(next.dueOn, next.isLate)
  return line.moments.length === 0 ? text.noMoment : text.allDone
}

function Next({ line }: { line: CommunicationLine }) {
  const next = nextOf(line)
  const isDone = next === undefined && line.moments.length > 0
  if (next?.isLate === true) {
    return (
      <span className={css.day}>
        <span>{text.day(next.dueOn)}</span>
        <Chip icon="late" tone="alert">
          {text.late}
        </Chip>
      </span>
    )
  }
  return isDone ? (
    <Chip icon="yes" tone="ok">
      {text.allDone}
    </Chip>
  ) : (
    nextInWords(line)
  )
}

function ownerInWords({ owner }: CommunicationLine): string {
  if (owner === null) return text.nobody
  return owner.kind === 'user' ? text.user : owner.name
}
