import type { EventTypeEntry } from '#domain/contract/events'
import type { EventTypeId } from '#domain/shared/ids'
import { familyOfCode } from '#renderer/components/event-family'
import { RadioCards } from '#renderer/components/radio-cards.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { eventText as text } from '#renderer/texts/events'

type Props = {
  types: readonly EventTypeEntry[]
  value: EventTypeId
  onChange: (typeId: EventTypeId) => void
}

/** The types of event as cards, each with its rhythm and actions. */
export function TypeChoice({ types, value, onChange }: Props) {
  return (
    <RadioCards
      label={text.stepType}
      value={value}
      isCompact
      autoFocus
      onChange={onChange}
      cards={types.map((type) => ({
        id: type.id,
        title: type.name,
        detail: detailOf(type),
        aside: <TypeCode family={familyOfCode[type.code]} code={type.code} name={type.name} />,
      }))}
    />
  )
}

function detailOf({ rhythm, actionIds }: EventTypeEntry): string {
  const parts =
    rhythm === null ? [text.typeWithoutRhythm] : [text.typeRhythm(rhythm.min, rhythm.max)]
  if (rhythm?.isPerSubregion === true) parts.push(text.perSubregion)
  if (rhythm?.isProposal === true) parts.push(text.proposal)
  if (actionIds.length > 0) parts.push(text.typeActions(actionIds.join('\u00a0')))
  return parts.join(' · ')
}
