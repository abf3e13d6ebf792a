import { subregionName } from '#domain/texts/subregion'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { SettledField } from '#renderer/components/settled-field.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TagPicker } from '#renderer/components/tag-picker.tsx'
import { consentPurpose } from '#domain/contract/privacy'
import { groupsText } from '#renderer/texts/groups'
import { CriteriaOfEvents } from './criteria-of-events.tsx'
import type { CriteriaProps } from './criteria-props.ts'

const text = groupsText.criteria

const leftOpen = 'alle'
const flags = [
  'neverCame',
  'withoutEmail',
  'withoutOrganisation',
  'withoutChainRole',
  'wholeRegion',
  'inPool',
] as const

/** What people of a group have in common, part by part; what is left open asks nothing. */
export function CriteriaFields(props: CriteriaProps) {
  const { criteria, onChange } = props
  return (
    <Stack gap={3}>
      <CriteriaOfPlace {...props} />
      <MonthsField
        label={text.invited}
        value={criteria.notInvitedForMonths}
        onChange={(notInvitedForMonths) => onChange({ notInvitedForMonths })}
      />
      <MonthsField
        label={text.seen}
        value={criteria.notSeenForMonths}
        onChange={(notSeenForMonths) => onChange({ notSeenForMonths })}
      />
      <CriteriaOfEvents {...props} />
      <Select
        label={text.consent}
        value={criteria.consent ?? leftOpen}
        options={[
          { id: leftOpen, label: text.anyTime },
          ...consentPurpose.options.map((id) => ({ id, label: groupsText.consentWord[id] })),
        ]}
        onChange={(id) => onChange({ consent: id === leftOpen ? undefined : id })}
      />
      <SettledField
        label={text.search}
        value={criteria.search ?? ''}
        onChange={(search) => onChange({ search })}
      />
      {flags.map((flag) => (
        <Checkbox
          key={flag}
          isSelected={criteria[flag] ?? false}
          onChange={(isSelected) => onChange({ [flag]: isSelected ? true : undefined })}
        >
          {text[flag]}
        </Checkbox>
      ))}
    </Stack>
  )
}

function CriteriaOfPlace({ criteria, words, onChange }: CriteriaProps) {
  const { chainRoles, gemeenten } = words.region
  return (
    <>
      <TagPicker
        label={text.chainRoles}
        options={chainRoles.map(({ id, name }) => ({ id, label: name }))}
        chosen={criteria.chainRoleIds ?? []}
        onChange={(chainRoleIds) => onChange({ chainRoleIds })}
      />
      <TagPicker
        label={text.gemeenten}
        options={gemeenten.map(({ id, name }) => ({ id, label: name }))}
        chosen={criteria.gemeenteIds ?? []}
        onChange={(gemeenteIds) => onChange({ gemeenteIds })}
      />
      <Select
        label={text.subregion}
        value={criteria.subregion ?? leftOpen}
        options={[
          { id: leftOpen, label: text.anyPart },
          { id: 'oost', label: subregionName.oost },
          { id: 'west', label: subregionName.west },
        ]}
        onChange={(id) => onChange({ subregion: id === leftOpen ? undefined : id })}
      />
    </>
  )
}

const offered = [1, 3, 6, 12, 24] as const

function MonthsField(props: {
  label: string
  value: number | undefined
  onChange: (months: number | undefined) => void
}) {
  const { label, value, onChange } = props
  const counts = [...new Set([...offered, ...(value === undefined ? [] : [value])])]
  return (
    <Select
      label={label}
      value={String(value ?? leftOpen)}
      options={[
        { id: leftOpen, label: text.anyTime },
        ...counts
          .toSorted((one, other) => one - other)
          .map((count) => ({ id: String(count), label: text.months(count) })),
      ]}
      onChange={(id) => onChange(id === leftOpen ? undefined : Number(id))}
    />
  )
}
