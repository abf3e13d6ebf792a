import { useState } from 'react'
import type { Consent } from '#domain/contract/privacy'
import type { PersonDetail } from '#domain/contract/people'
import { consentWord } from '#domain/texts/privacy'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useOpener } from '#renderer/lib/use-opener'
import { useStatus } from '#renderer/lib/use-status'
import { groupsText } from '#renderer/texts/groups'
import { privacyText as text } from '#renderer/texts/privacy'
import { NewConsent } from './new-consent.tsx'

type Props = { person: PersonDetail; consents: readonly Consent[] }

/** What somebody allowed, with date and how; also what was withdrawn. */
export function PersonConsents({ person, consents }: Props) {
  const [isAdding, setIsAdding] = useState(false)
  const opener = useOpener()
  return (
    <div>
      <h4>{text.consents}</h4>
      <Stack gap={2}>
        {consents.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.noConsents}
          </Text>
        ) : (
          <ul>
            {consents.map((consent) => (
              <ConsentLine key={consent.id} name={person.name} consent={consent} />
            ))}
          </ul>
        )}
        {isAdding ? (
          <NewConsent
            person={person}
            onDone={() => {
              setIsAdding(false)
              opener.goBack()
            }}
          />
        ) : (
          <Row>
            <Button
              look="lite"
              size="mini"
              icon="add"
              onPress={() => {
                opener.remember()
                setIsAdding(true)
              }}
            >
              {text.addConsent}
            </Button>
          </Row>
        )}
      </Stack>
    </div>
  )
}

function ConsentLine({ name, consent }: { name: string; consent: Consent }) {
  const { today } = useStatus()
  const withdraw = useCommand('privacy.withdrawConsent')
  const remove = useCommand('privacy.removeConsent')
  const { id: consentId, purpose, givenOn, how, withdrawnOn } = consent
  const word = consentWord[purpose]
  return (
    <li>
      <Text size="sm" weight="medium">
        {word}
      </Text>
      <Text size="sm" tone="muted">
        <bdi>{text.given(givenOn, how)}</bdi>
        {withdrawnOn === null ? null : `; ${text.withdrawn(withdrawnOn)}`}
      </Text>
      <Row gap={1}>
        {withdrawnOn === null ? (
          <Button
            look="lite"
            size="mini"
            label={text.withdrawOf(word)}
            onPress={() =>
              void withdraw({ consentId, on: today }, ({ left }) =>
                [text.consentWithdrawn, groupsText.said.left(name, left)].join(' ').trim(),
              )
            }
          >
            {text.withdraw}
          </Button>
        ) : null}
        <Button
          look="lite"
          size="mini"
          label={text.removeConsentOf(word)}
          onPress={() =>
            void remove({ consentId }, ({ left }) =>
              [text.consentRemoved, groupsText.said.left(name, left)].join(' ').trim(),
            )
          }
        >
          {text.removeConsent}
        </Button>
      </Row>
      <Refusal sentence={withdraw.refusal ?? remove.refusal} />
    </li>
  )
}
