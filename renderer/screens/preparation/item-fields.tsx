import type { Programme, ProgrammeItem } from '#domain/contract/programme'
import { programmeKinds } from '#domain/events/programme-times'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { programmeText as text } from '#renderer/texts/programme'
import { SpeakerField } from './speaker-field.tsx'
import type { ProgrammeCommands } from './use-programme.ts'

type Props = { item: ProgrammeItem; programme: Programme; commands: ProgrammeCommands }

const kinds = programmeKinds.map((id) => ({ id, label: text.kinds[id] }))
const noRoom = 'geen'

/** Everything of the chosen part; each field is stored when it is left. */
export function ItemFields({ item, programme, commands }: Props) {
  const { rooms, items } = programme
  const at = items.indexOf(item)
  return (
    <section aria-label={text.chosen}>
      <Stack gap={3}>
        <h2>
          <bdi>{item.title}</bdi>
        </h2>
        <Select
          label={text.kind}
          options={kinds}
          value={item.kind}
          onChange={(kind) => commands.change(item, { kind })}
        />
        <SpeakerField
          speakers={item.speakers}
          onChange={(speakerIds) => commands.change(item, { speakerIds })}
        />
        {rooms.length === 0 ? null : (
          <Select
            label={text.room}
            options={[
              { id: noRoom, label: text.noRoom },
              ...rooms.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={item.room?.id ?? noRoom}
            onChange={(id) =>
              commands.change(item, { roomId: rooms.find((room) => room.id === id)?.id ?? null })
            }
          />
        )}
        <KeptField
          label={text.note}
          hint={text.noteHint}
          value={item.note ?? ''}
          onKeep={(note) => commands.change(item, { note })}
        />
        <Refusal sentence={commands.refusal} />
        <Row gap={1} wrap>
          <Button
            look="lite"
            size="mini"
            keys="Alt ↑"
            isDisabled={at === 0}
            onPress={() => commands.moveTo(item, at - 1)}
          >
            {text.up}
          </Button>
          <Button
            look="lite"
            size="mini"
            keys="Alt ↓"
            isDisabled={at === items.length - 1}
            onPress={() => commands.moveTo(item, at + 1)}
          >
            {text.down}
          </Button>
          <Button look="lite" size="mini" icon="remove" onPress={() => commands.remove(item)}>
            {text.remove}
          </Button>
        </Row>
      </Stack>
    </section>
  )
}
