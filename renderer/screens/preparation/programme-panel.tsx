import type { Programme, ProgrammeItem } from '#domain/contract/programme'
import { classNames } from '#renderer/components/class-names'
import { Icon } from '#renderer/components/icon.tsx'
import { Stack, Text, VisuallyHidden } from '#renderer/components/layout.tsx'
import { programmeText as text } from '#renderer/texts/programme'
import { clockOf } from './clock-of.ts'
import { ItemFields } from './item-fields.tsx'
import css from './preparation.module.css'
import type { ProgrammeCommands } from './use-programme.ts'

type Props = {
  programme: Programme
  current: ProgrammeItem | undefined
  commands: ProgrammeCommands
}

/** Beside a programme: the chosen part, the place with its rooms, and who speaks. */
export function ProgrammePanel({ programme, current, commands }: Props) {
  return (
    <Stack gap={6}>
      {current === undefined ? null : (
        <ItemFields key={current.id} item={current} programme={programme} commands={commands} />
      )}
      <PlacePart programme={programme} />
      <SpeakersPart items={programme.items} />
    </Stack>
  )
}

function PlacePart({ programme }: { programme: Programme }) {
  const { venue, rooms } = programme
  if (venue === null) {
    return (
      <section>
        <h2>{text.place}</h2>
        <Text size="sm" tone="muted">
          {text.noPlace}
        </Text>
      </section>
    )
  }
  return (
    <section>
      <h2>
        <bdi>{venue.name}</bdi>
      </h2>
      {venue.gemeenteName === null ? null : (
        <Text size="sm" tone="muted">
          {venue.gemeenteName}
        </Text>
      )}
      {rooms.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noRooms}
        </Text>
      ) : (
        <ul className={css.rooms}>
          {rooms.map((room) => (
            <RoomLine key={room.id} room={room} programme={programme} />
          ))}
        </ul>
      )}
    </section>
  )
}

function RoomLine({ room, programme }: { room: Programme['rooms'][number]; programme: Programme }) {
  const isOfEvent = room.id === programme.roomId
  const uses = programme.items
    .filter((item) => item.room?.id === room.id)
    .map((item) => text.roomUse(item.title, clockOf(item)))
  const words = [...(isOfEvent ? [text.wholeEvent] : []), ...uses].join('; ')
  return (
    <li className={classNames(css.room, isOfEvent && css.own)}>
      <Icon name={words === '' ? 'awaiting' : 'yes'} size="small" />
      <bdi>{room.name}</bdi>
      <b>
        <span aria-hidden="true">{text.seats(room.capacity)}</span>
        {room.capacity === null ? null : (
          <VisuallyHidden>{text.seatsNamed(room.capacity)}</VisuallyHidden>
        )}
      </b>
      <p>{words === '' ? text.roomUnused : words}</p>
    </li>
  )
}

function SpeakersPart({ items }: Pick<Programme, 'items'>) {
  const lines = items.flatMap((item) =>
    item.speakers.map((speaker) => ({ ...speaker, item, key: `${item.id} ${speaker.personId}` })),
  )
  return (
    <section>
      <h2>{text.speakers}</h2>
      {lines.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noSpeakers}
        </Text>
      ) : (
        <ul className={css.people}>
          {lines.map(({ key, name, organisationName, item }) => (
            <li key={key}>
              <span>
                <bdi>{name}</bdi>
                <bdi className={css.below}>
                  {[organisationName, text.roomUse(item.title, clockOf(item))]
                    .filter((part) => part)
                    .join(', ')}
                </bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
