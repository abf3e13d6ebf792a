import { useState } from 'react'
import type { FormEvent } from 'react'
import type { PersonDetail } from '#domain/contract/people'
import type { IsoDate } from '#domain/shared/dates'
import type { ChainRoleId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { networkText as text } from '#renderer/texts/network'
import { placesText } from '#renderer/texts/places'
import type { RegionWords } from './use-region-words.ts'

type Props = { person: PersonDetail; words: RegionWords; onDone: () => void }

const none = 'geen'

/** Another job from a day: what was true before stays true. */
export function ChangeJob({ person, words, onDone }: Props) {
  const { today } = useStatus()
  const change = useCommand('people.changeJob')
  const [startsOn, setStartsOn] = useState<IsoDate | null>(today)
  const [organisation, setOrganisation] = useState('')
  const [functionName, setFunctionName] = useState('')
  const [chainRoleId, setChainRoleId] = useState<ChainRoleId | null>(null)
  const roles = words.region.chainRoles

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (startsOn === null) return
    const name = organisation.trim()
    const done = await change(
      {
        ...{ personId: person.id, startsOn, functionName, chainRoleId },
        organisation: name === '' ? null : { name },
      },
      ({ hints }) =>
        [placesText.jobChanged(person.name, name), ...hints.map(text.hintSentence)].join(' '),
    )
    if (done !== undefined) onDone()
  }

  return (
    <form
      aria-label={placesText.otherJob}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <Stack gap={3}>
        <h4>{placesText.otherJob}</h4>
        <Text size="sm" tone="muted">
          {placesText.otherJobHint}
        </Text>
        <TextField
          label={text.organisation}
          value={organisation}
          onChange={setOrganisation}
          autoFocus
          hasOwnDirection
        />
        <TextField label={text.function} value={functionName} onChange={setFunctionName} />
        <Select
          label={text.chainRole}
          value={chainRoleId ?? none}
          options={[
            { id: none, label: text.noChainRole },
            ...roles.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(id) => setChainRoleId(roles.find((role) => role.id === id)?.id ?? null)}
        />
        <DateField
          label={placesText.startsOn}
          today={today}
          value={startsOn}
          onChange={setStartsOn}
          error={startsOn === null ? placesText.dayNeeded : undefined}
        />
        <Refusal sentence={change.refusal} />
        <Row>
          <Button type="submit" look="soft" isBusy={change.isBusy}>
            {placesText.keepJob}
          </Button>
          <Button look="lite" keys="Esc" onPress={onDone}>
            {text.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
