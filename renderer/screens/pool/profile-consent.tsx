import { useState } from 'react'
import type { PoolDetail } from '#domain/contract/pool'
import type { Consent } from '#domain/contract/privacy'
import type { IsoDate } from '#domain/shared/dates'
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
import { poolText } from '#renderer/texts/pool'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import { privacyText } from '#renderer/texts/privacy'
import css from './pool.module.css'
import { Unfolding } from './unfolding.tsx'

/** Whether somebody allows to be in the pool, and whether that is why they are in Schakel. */
export function ProfileConsent({ profile }: { profile: PoolDetail }) {
  const { personId, name } = profile
  const found = useQuery('privacy.ofPerson', { personId }, { keepsPrevious: true })
  const describe = useCommand('privacy.describe')
  if (found === undefined) return null
  const consents = found.consents.filter(({ purpose }) => purpose === 'pool')
  return (
    <section>
      <h3>{text.consent}</h3>
      <Stack gap={2}>
        {consents.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.noConsent}
          </Text>
        ) : (
          <ul className={css.lines}>
            {consents.map((consent) => (
              <ConsentLine key={consent.id} name={name} consent={consent} />
            ))}
          </ul>
        )}
        <Unfolding label={text.noteConsent}>
          {(onDone) => <NewConsent profile={profile} onDone={onDone} />}
        </Unfolding>
        <Checkbox
          isSelected={found.purpose === 'pool'}
          onChange={(isOn) =>
            void describe({ personId, purpose: isOn ? 'pool' : null }, text.purposeChanged(name))
          }
        >
          {text.isPurpose}
        </Checkbox>
        <Refusal sentence={describe.refusal} />
      </Stack>
    </section>
  )
}

function ConsentLine({ name, consent }: { name: string; consent: Consent }) {
  const { today } = useStatus()
  const withdraw = useCommand('privacy.withdrawConsent')
  const { id: consentId, givenOn, how, withdrawnOn } = consent
  return (
    <li>
      <Text size="sm">
        <bdi>{text.consentGiven(givenOn, how)}</bdi>
        {withdrawnOn === null ? null : `; ${text.consentWithdrawn(withdrawnOn)}`}
      </Text>
      {withdrawnOn === null ? (
        <Button
          look="lite"
          size="mini"
          onPress={() =>
            void withdraw({ consentId, on: today }, ({ left }) =>
              [privacyText.consentWithdrawn, groupsText.said.left(name, left)].join(' ').trim(),
            )
          }
        >
          {text.withdraw}
        </Button>
      ) : null}
      <Refusal sentence={withdraw.refusal} />
    </li>
  )
}

function NewConsent({ profile, onDone }: { profile: PoolDetail; onDone: () => void }) {
  const { today } = useStatus()
  const add = useCommand('privacy.addConsent')
  const [givenOn, setGivenOn] = useState<IsoDate | null>(today)
  const [how, setHow] = useState('')
  const [isTried, setIsTried] = useState(false)
  const { personId, name } = profile

  async function submit() {
    setIsTried(true)
    if (givenOn === null || how.trim() === '') return
    const done = await add({ personId, purpose: 'pool', givenOn, how }, ({ joined }) =>
      [privacyText.consentAdded, groupsText.said.joined(name, joined)].join(' ').trim(),
    )
    if (done !== undefined) onDone()
  }

  return (
    <form
      aria-label={text.noteConsent}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={3}>
        <TextField
          label={poolText.consentHow}
          hint={poolText.consentHowHint}
          value={how}
          onChange={setHow}
          error={isTried && how.trim() === '' ? poolText.howMissing : undefined}
          autoFocus
        />
        <DateField
          label={poolText.consentOn}
          today={today}
          value={givenOn}
          onChange={setGivenOn}
          error={isTried && givenOn === null ? text.dayMissing : undefined}
        />
        <Refusal sentence={add.refusal} />
        <Row>
          <Button type="submit" icon="check">
            {text.keep}
          </Button>
          <Button look="lite" onPress={onDone}>
            {text.stop}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
