import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ConsentPurpose } from '#domain/contract/privacy'
import type { PeopleCriteria } from '#domain/people/criteria'
import type { GroupId, PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { groupsText as text } from '#renderer/texts/groups'
import { ConsentRule } from './consent-rule.tsx'
import { CriteriaFields } from './criteria-fields.tsx'
import { asCriteria, withParts } from './group-criteria.ts'
import type { RegionWords } from './use-region-words.ts'

type Props = {
  /** What the list was filtered by: the group begins with it. */
  criteria: PeopleCriteria
  /** Who was picked in the list. */
  personIds: readonly PersonId[]
  words: RegionWords
  onAdded: (groupId: GroupId) => void
  onCancel: () => void
}

/** A new group: from what the list shows, from who was picked, or both. */
export function NewGroup({ personIds, words, onAdded, onCancel, ...start }: Props) {
  const create = useCommand('groups.create')
  const [name, setName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const [criteria, setCriteria] = useState<PeopleCriteria>(start.criteria)
  const [fillsItself, setFillsItself] = useState(personIds.length === 0)
  const [consentPurpose, setConsentPurpose] = useState<ConsentPurpose | null>(null)
  const asked = asCriteria(criteria)
  const preview = useQuery(
    'groups.preview',
    { criteria: fillsItself ? asked : null, consentPurpose, personIds: [...personIds] },
    { keepsPrevious: true },
  )

  async function add(event: FormEvent) {
    event.preventDefault()
    setIsTried(true)
    if (name.trim() === '') return
    const added = await create(
      {
        ...{ name, consentPurpose, personIds: [...personIds] },
        criteria: fillsItself ? asked : null,
      },
      ({ count }) => text.said.created(name.trim(), count),
    )
    if (added !== undefined) onAdded(added.groupId)
  }

  return (
    <form
      aria-label={text.heading}
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Stack gap={3}>
        <h2>{text.heading}</h2>
        <Text size="sm" tone="muted">
          {personIds.length === 0 ? text.hint : text.pickedCount(personIds.length)}
        </Text>
        <TextField
          label={text.name}
          value={name}
          onChange={setName}
          error={isTried && name.trim() === '' ? text.nameMissing : undefined}
          autoFocus
          hasOwnDirection
        />
        <Checkbox isSelected={fillsItself} onChange={setFillsItself}>
          {text.fillsItself}
        </Checkbox>
        {fillsItself ? (
          <CriteriaFields
            criteria={criteria}
            words={words}
            onChange={(parts) => setCriteria(withParts(criteria, parts))}
          />
        ) : null}
        <ConsentRule value={consentPurpose} onChange={setConsentPurpose} />
        {preview === undefined ? null : (
          <Text size="sm" weight="medium">
            {text.wouldHave(preview.count)}
          </Text>
        )}
        <Refusal sentence={create.refusal} />
        <Row>
          <Button type="submit" look="soft" isBusy={create.isBusy}>
            {text.save}
          </Button>
          <Button look="lite" keys="Esc" onPress={onCancel}>
            {text.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
