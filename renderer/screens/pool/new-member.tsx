import { useState } from 'react'
import type { FormEvent } from 'react'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { groupsText } from '#renderer/texts/groups'
import { poolText as text } from '#renderer/texts/pool'
import { poolProfileText } from '#renderer/texts/pool-profile'
import { WhoField } from './who-field.tsx'
import type { Who } from './who-field.tsx'

type Props = {
  /** Somebody of the network who was already chosen. */
  personId: PersonId | undefined
  onAdded: (personId: PersonId) => void
  onCancel: () => void
}

/** Puts somebody of the network in the pool, or a new name. */
export function NewMember({ personId, onAdded, onCancel }: Props) {
  const { today } = useStatus()
  const join = useCommand('pool.join')
  const given = useQuery('people.get', personId === undefined ? null : { personId })
  const [chosen, setChosen] = useState<Who | null>()
  const who = chosen === undefined && given ? { id: given.id, name: given.name } : (chosen ?? null)
  const [email, setEmail] = useState('')
  const [phone, setPhone] = useState('')
  const [sinceOn, setSinceOn] = useState<IsoDate | null>(today)
  const [setsPurpose, setSetsPurpose] = useState(false)
  const [consent, setConsent] = useState<Consent | null>(null)
  const [isTried, setIsTried] = useState(false)
  const isNew = who !== null && who.id === null

  async function add(event: FormEvent) {
    event.preventDefault()
    setIsTried(true)
    if (who === null || sinceOn === null || !isWhole(consent)) return
    const added = await join(
      {
        ...{ sinceOn, setsPurpose, consent },
        person: who.id === null ? { name: who.name, email, phone } : { id: who.id },
      },
      ({ hints, joined }) =>
        [
          poolProfileText.withHints(text.added(who.name), hints),
          groupsText.said.joined(who.name, joined),
        ]
          .join(' ')
          .trim(),
    )
    if (added !== undefined) onAdded(added.personId)
  }

  return (
    <form
      aria-label={text.newTitle}
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Stack gap={3}>
        <h2>{text.newTitle}</h2>
        <Text size="sm" tone="muted">
          {text.newHint}
        </Text>
        <WhoField
          who={who}
          onChange={setChosen}
          error={isTried && who === null ? text.whoMissing : undefined}
        />
        {isNew ? (
          <>
            <TextField label={text.email} type="email" value={email} onChange={setEmail} />
            <TextField label={text.phone} type="tel" value={phone} onChange={setPhone} />
          </>
        ) : null}
        <DateField
          label={text.since}
          today={today}
          value={sinceOn}
          onChange={setSinceOn}
          error={isTried && sinceOn === null ? text.dayMissing : undefined}
        />
        <Checkbox isSelected={setsPurpose} onChange={setSetsPurpose}>
          {text.setsPurpose}
        </Checkbox>
        <ConsentFields consent={consent} today={today} isTried={isTried} onChange={setConsent} />
        <Refusal sentence={join.refusal} />
        <Row>
          <Button type="submit" look="soft" isBusy={join.isBusy}>
            {text.add}
          </Button>
          <Button look="lite" keys="Esc" onPress={onCancel}>
            {text.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

type Consent = { readonly givenOn: IsoDate | null; readonly how: string }
type WholeConsent = { givenOn: IsoDate; how: string }

function isWhole(consent: Consent | null): consent is WholeConsent | null {
  return consent === null || (consent.givenOn !== null && consent.how.trim() !== '')
}

type ConsentProps = {
  consent: Consent | null
  today: IsoDate
  isTried: boolean
  onChange: (consent: Consent | null) => void
}

function ConsentFields({ consent, today, isTried, onChange }: ConsentProps) {
  return (
    <>
      <Checkbox
        isSelected={consent !== null}
        onChange={(isOn) => onChange(isOn ? { givenOn: today, how: '' } : null)}
      >
        {text.hasConsent}
      </Checkbox>
      {consent === null ? null : (
        <>
          <DateField
            label={text.consentOn}
            today={today}
            value={consent.givenOn}
            onChange={(givenOn) => onChange({ ...consent, givenOn })}
            error={isTried && consent.givenOn === null ? text.dayMissing : undefined}
          />
          <TextField
            label={text.consentHow}
            hint={text.consentHowHint}
            value={consent.how}
            onChange={(how) => onChange({ ...consent, how })}
            error={isTried && consent.how.trim() === '' ? text.howMissing : undefined}
          />
        </>
      )}
    </>
  )
}
