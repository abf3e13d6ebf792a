import { consentPurpose } from '#domain/contract/privacy'
import type { ConsentPurpose } from '#domain/contract/privacy'
import { Select } from '#renderer/components/select.tsx'
import { groupsText as text } from '#renderer/texts/groups'

type Props = {
  value: ConsentPurpose | null
  onChange: (purpose: ConsentPurpose | null) => void
}

const none = 'geen'

/** Which consent somebody must give to be in the group, and what that does. */
export function ConsentRule({ value, onChange }: Props) {
  return (
    <Select<ConsentPurpose | typeof none>
      label={text.onlyWith}
      hint={value === null ? undefined : text.consentRule(value)}
      value={value ?? none}
      options={[
        { id: none, label: text.everyConsent },
        ...consentPurpose.options.map((id) => ({ id, label: text.consentWord[id] })),
      ]}
      onChange={(id) => onChange(id === none ? null : id)}
    />
  )
}
