import type { Programme, ProgrammeItem } from '#domain/contract/programme'
import { classNames } from '#renderer/components/class-names'
import type { GridColumn } from '#renderer/components/grid-types'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { VisuallyHidden } from '#renderer/components/layout.tsx'
import { programmeText as text } from '#renderer/texts/programme'
import { clockOf, endClockOf } from './clock-of.ts'
import css from './programme.module.css'
import type { ProgrammeCommands } from './use-programme.ts'

const icons: Record<ProgrammeItem['kind'], IconName> = {
  arrival: 'break',
  talk: 'conversation',
  conversation: 'network',
  break: 'break',
  meal: 'meal',
  prayer: 'prayer',
  closing: 'check',
}

const noRoom = 'geen'

/** The columns of a programme: minutes are typed, times follow. */
export function programmeColumns(
  { rooms, overrunMinutes, totalMinutes }: Programme,
  commands: ProgrammeCommands,
): readonly GridColumn<ProgrammeItem>[] {
  const limit = overrunMinutes === null ? null : totalMinutes - overrunMinutes
  return [
    {
      id: 'start',
      heading: text.columnStart,
      width: 6.4,
      sortBy: false,
      text: clockOf,
      draw: (item) => <StartCell item={item} before={commands.startBefore(item)} />,
    },
    {
      id: 'end',
      heading: text.columnEnd,
      width: 5.4,
      sortBy: false,
      text: endClockOf,
      draw: (item) => <EndCell item={item} isOver={limit !== null && item.endsAfter > limit} />,
    },
    {
      id: 'minutes',
      heading: text.columnMinutes,
      width: 4.8,
      align: 'end',
      sortBy: false,
      text: ({ minutes }) => `${minutes}`,
      edit: {
        kind: 'text',
        value: ({ minutes }) => `${minutes}`,
        commit: commands.typeMinutes,
      },
    },
    {
      id: 'title',
      heading: text.columnItem,
      width: 13,
      grow: 1,
      sortBy: false,
      isRowHeading: true,
      text: ({ title }) => title,
      draw: (item) => (
        <>
          <bdi className={css.title}>{item.title}</bdi>
          <span className={css.note}>
            <Icon name={icons[item.kind]} size="small" />
            <bdi>{item.note ?? text.kinds[item.kind]}</bdi>
          </span>
        </>
      ),
      edit: { kind: 'text', value: ({ title }) => title, commit: commands.typeTitle },
    },
    {
      id: 'who',
      heading: text.columnWho,
      width: 8,
      sortBy: false,
      text: (item) => item.speakers.map(({ name }) => name).join(', ') || text.none,
      draw: ({ speakers }) => <Speakers speakers={speakers} />,
    },
    {
      id: 'room',
      heading: text.columnRoom,
      width: 6.5,
      sortBy: false,
      text: ({ room }) => room?.name ?? text.none,
      draw: ({ room }) => <bdi className={css.quiet}>{room?.name ?? text.none}</bdi>,
      edit:
        rooms.length === 0
          ? undefined
          : {
              kind: 'choice',
              options: () => [
                { id: noRoom, label: text.noRoom },
                ...rooms.map(({ id, name }) => ({ id, label: name })),
              ],
              value: ({ room }) => room?.id ?? noRoom,
              commit: (item, id) =>
                commands.chooseRoom(item, rooms.find((room) => room.id === id)?.id ?? null),
            },
    },
  ]
}

function StartCell({ item, before }: { item: ProgrammeItem; before: string | undefined }) {
  const now = clockOf(item)
  return (
    <span className={css.times}>
      {before === undefined || before === now ? null : (
        <>
          <s aria-hidden="true">{before}</s>
          <VisuallyHidden>{text.was(before)}</VisuallyHidden>
        </>
      )}
      <b>{now}</b>
    </span>
  )
}

function EndCell({ item, isOver }: { item: ProgrammeItem; isOver: boolean }) {
  return (
    <span className={classNames(css.times, isOver ? css.late : css.quiet)}>
      {isOver ? <Icon name="late" size="small" /> : null}
      {endClockOf(item)}
    </span>
  )
}

function Speakers({ speakers }: Pick<ProgrammeItem, 'speakers'>) {
  const [first, second] = speakers
  if (first === undefined) return <span className={css.quiet}>{text.none}</span>
  const below = second === undefined ? first.organisationName : text.andMore(speakers.length - 1)
  return (
    <>
      <bdi className={css.plain}>{first.name}</bdi>
      {below === null ? null : <bdi className={css.note}>{below}</bdi>}
    </>
  )
}
