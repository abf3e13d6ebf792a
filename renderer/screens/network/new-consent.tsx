import { useState } from 'react'
import { consentPurpose } from '#domain/contract/privacy'
import type { ConsentPurpose } from '#domain/contract/privacy'
import type { PersonDetail } from '#domain/contract/people'
import type { IsoDate } from '#domain/shared/dates'
import { consentWord } from '#domain/texts/privacy'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { DateField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { groupsText } from '#renderer/texts/groups'
import { privacyText as text } from '#renderer/texts/privacy'

type Props = { person: PersonDetail; onDone: () => void }

/** Notes what somebody allowed: what for, when and how. */
export function NewConsent({ person, onDone }: Props) {
  const { today } = useStatus()
  const add = useCommand('privacy.addConsent')
  const [purpose, setPurpose] = useState<ConsentPurpose>('photo')
  const [givenOn, setGivenOn] = useState<IsoDate | null>(today)
  const [how, setHow] = useState('')
  const [isTried, setIsTried] = useState(false)

  async function submit() {
    setIsTried(true)
    if (givenOn === null || how.trim() === '') return
    const done = await add({ personId: person.id, purpose, givenOn, how }, ({ joined }) =>
      [text.consentAdded, groupsText.said.joined(person.name, joined)].join(' ').trim(),
    )
    if (done !== undefined) onDone()
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap={3}>
        <Select<ConsentPurpose>
          label={text.consentFor}
          value={purpose}
          options={consentPurpose.options.map((id) => ({ id, label: consentWord[id] }))}
          onChange={setPurpose}
        />
        <DateField
          label={text.consentOn}
          today={today}
          value={givenOn}
          onChange={setGivenOn}
          error={isTried && givenOn === null ? text.dayMissing : undefined}
        />
        <TextField
          label={text.consentHow}
          hint={text.consentHowHint}
          value={how}
          onChange={setHow}
          error={isTried && how.trim() === '' ? text.howMissing : undefined}
          autoFocus
        />
        <Refusal sentence={add.refusal} />
        <Row>
          <Button type="submit" icon="check">
            {text.keepConsent}
          </Button>
          <Button look="lite" onPress={onDone}>
            {text.stop}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
