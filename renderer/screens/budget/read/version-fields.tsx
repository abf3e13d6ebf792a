import type { IsoDate } from '#domain/shared/dates'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { annexImportText as text } from '#renderer/texts/annex-import'

export type TypedVersion = {
  readonly name: string
  readonly decidedOn: IsoDate | null
  readonly reason: string
}

type Props = {
  version: TypedVersion
  today: IsoDate
  error: string | undefined
  onChange: (part: Partial<TypedVersion>) => void
}

/** What the begroting is called, when it was decided and why. */
export function VersionFields({ version, today, error, onChange }: Props) {
  return (
    <Stack gap={3}>
      <h2>{text.version}</h2>
      <TextField
        label={text.versionName}
        value={version.name}
        onChange={(name) => onChange({ name })}
        {...(error === undefined ? {} : { error })}
      />
      <DateField
        label={text.decidedOn}
        today={today}
        value={version.decidedOn}
        onChange={(decidedOn) => onChange({ decidedOn })}
      />
      <TextField
        label={text.reason}
        value={version.reason}
        onChange={(reason) => onChange({ reason })}
        isMultiline
      />
      <Text size="sm" tone="muted">
        {text.versionWhy}
      </Text>
    </Stack>
  )
}
