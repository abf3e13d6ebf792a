import type { EventTypeEntry } from '#domain/contract/events'
import { Button } from '#renderer/components/button.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { eventTypesText as text } from '#renderer/texts/event-types'
import type { TypeChange } from './type-change.ts'
import { TypePeriod } from './type-period.tsx'
import { TypeRhythm } from './type-rhythm.tsx'
import { TypeTemplate } from './type-template.tsx'

const codes = Object.keys(text.codes) as EventTypeEntry['code'][]

/** Everything a type is; each field is saved when it is left. */
export function TypePanel({ type }: { type: EventTypeEntry }) {
  const plan = useQuery('plan.overview', {})
  const change = useCommand('eventTypes.change')
  const archive = useCommand('eventTypes.archive')
  const save = (what: TypeChange) =>
    change({ typeId: type.id, ...what }, text.changed(what.name ?? type.name))
  return (
    <Stack gap={6}>
      <Stack gap={3}>
        <h2>
          <bdi>{type.name}</bdi>
        </h2>
        <Refusal sentence={change.refusal ?? archive.refusal} />
        <KeptField
          label={text.name}
          value={type.name}
          isNeverEmpty
          onKeep={(name) => save({ name })}
        />
        <Select
          label={text.code}
          value={type.code}
          options={codes.map((id) => ({ id, label: text.codes[id] }))}
          onChange={(code) => save({ code })}
        />
        <TagPicker
          label={text.actions}
          hint={text.actionsHint}
          options={(plan?.actions ?? []).map(({ id, title }) => ({ id, label: `${id} ${title}` }))}
          chosen={type.actionIds}
          onChange={(actionIds) => save({ actionIds })}
        />
      </Stack>
      <TypeRhythm key={JSON.stringify(type.rhythm)} type={type} onSave={save} />
      <TypePeriod
        key={`${type.suggestedFrom ?? ''} ${type.suggestedUntil ?? ''}`}
        type={type}
        onSave={save}
      />
      <TypeTemplate type={type} />
      <Stack gap={1}>
        <div>
          <Button
            size="mini"
            look="lite"
            icon="remove"
            onPress={() => void archive({ typeId: type.id }, text.archived(type.name))}
          >
            {text.archive}
          </Button>
        </div>
        <Text tone="muted" size="xs">
          {text.archiveWhy}
        </Text>
        {type.source === null ? null : (
          <Text tone="muted" size="xs">
            {text.ownSource(type.source)}
          </Text>
        )}
      </Stack>
    </Stack>
  )
}
