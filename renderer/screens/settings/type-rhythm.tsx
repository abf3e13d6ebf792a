import type { EventTypeEntry } from '#domain/contract/events'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { KeptField } from '#renderer/components/kept-field.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { eventTypesText as text } from '#renderer/texts/event-types'
import type { TypeChange } from './type-change.ts'

type Props = { type: EventTypeEntry; onSave: (change: TypeChange) => Promise<object | undefined> }

/** How often a type belongs in a year, and where that stands. */
export function TypeRhythm({ type, onSave }: Props) {
  const { rhythm } = type
  const keep = (change: Partial<NonNullable<typeof rhythm>>) => {
    const { min, max, isPerSubregion, source } = { ...(rhythm ?? once), ...change }
    return onSave({ rhythm: { min, max, isPerSubregion, source } })
  }
  return (
    <Stack gap={3}>
      <Row>
        <h3>{text.rhythmHeading}</h3>
        {rhythm?.isProposal === true ? <Chip look="dashed">{text.proposal}</Chip> : null}
      </Row>
      <Checkbox
        isSelected={rhythm !== null}
        onChange={(hasRhythm) => void (hasRhythm ? keep({}) : onSave({ rhythm: null }))}
      >
        {text.hasRhythm}
      </Checkbox>
      {rhythm === null ? null : (
        <>
          <Row gap={3} align="start">
            <NumberField
              label={text.min}
              value={rhythm.min}
              onChange={(min) => keep({ min: min ?? 0 })}
            />
            <NumberField
              label={text.max}
              hint={text.maxHint}
              value={rhythm.max}
              onChange={(max) => keep({ max })}
            />
          </Row>
          <Checkbox
            isSelected={rhythm.isPerSubregion}
            onChange={(isPerSubregion) => keep({ isPerSubregion })}
          >
            {text.perSubregion}
          </Checkbox>
          <KeptField
            label={text.source}
            hint={text.sourceHint}
            value={rhythm.source ?? ''}
            onKeep={(source) => keep({ source: source === '' ? null : source })}
          />
          {rhythm.source === null ? (
            <Text tone="muted" size="sm">
              {text.sourceUnknown}
            </Text>
          ) : null}
        </>
      )}
    </Stack>
  )
}

const once = { min: 1, max: null, isPerSubregion: false, source: null }
