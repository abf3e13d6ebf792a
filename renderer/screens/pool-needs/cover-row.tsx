import { useState } from 'react'
import type { ShownCover } from '#domain/contract/pool-needs'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { CoverLine } from './cover-line.tsx'
import css from './pool-needs.module.css'

type Props = { eventId: EventId; cover: ShownCover }

/** One language of an event: how many need it, whether it is covered, and what can be done. */
export function CoverRow({ eventId, cover }: Props) {
  const { language, native, direction, people, wanted, state } = cover
  const setWanted = useCommand('poolNeeds.setWanted')
  return (
    <li className={css.cover}>
      <div className={css.coverWords}>
        <span className={css.language}>
          {language}{' '}
          {native === null || native === language ? null : (
            <bdi className={css.native} dir={direction}>
              {native}
            </bdi>
          )}
        </span>
        {people === 0 ? null : (
          <Text as="span" size="sm" tone="muted">
            {' '}
            {text.guests(people)}
          </Text>
        )}
        <CoverLine cover={cover} />
      </div>
      {state === 'not-needed' ? (
        <NeededAgain eventId={eventId} language={language} />
      ) : (
        <div className={css.coverActions}>
          <NumberField
            label={text.wanted(language)}
            value={wanted}
            onChange={(count) => {
              if (count === null || count < 1 || count === wanted) return
              void setWanted(
                { eventId, language, people: count },
                text.wantedChanged(language, count),
              )
            }}
          />
          <LinkButton
            to="/sleutelpersonen"
            search={{ bijeenkomst: eventId, taal: language }}
            look="soft"
            size="mini"
          >
            {text.findSomeone(language)}
          </LinkButton>
          <NotNeeded eventId={eventId} language={language} />
        </div>
      )}
      <Refusal sentence={setWanted.refusal} />
    </li>
  )
}

type LanguageProps = { eventId: EventId; language: string }

function NotNeeded({ eventId, language }: LanguageProps) {
  const say = useCommand('poolNeeds.notNeeded')
  const [isOpen, setIsOpen] = useState(false)
  const [why, setWhy] = useState<string>(text.dutchIsEnough)
  if (!isOpen) {
    return (
      <Button
        look="lite"
        size="mini"
        label={text.notNeededFor(language)}
        onPress={() => setIsOpen(true)}
      >
        {text.notNeeded}
      </Button>
    )
  }
  return (
    <form
      aria-label={text.notNeededFor(language)}
      onSubmit={(event) => {
        event.preventDefault()
        if (why.trim() === '') return
        void say({ eventId, language, why }, text.saidNotNeeded(language))
      }}
    >
      <Row gap={2} align="end">
        <TextField label={text.whyNotNeeded} value={why} onChange={setWhy} autoFocus />
        <Button type="submit" size="mini">
          {text.keepNotNeeded}
        </Button>
      </Row>
      <Refusal sentence={say.refusal} />
    </form>
  )
}

function NeededAgain({ eventId, language }: LanguageProps) {
  const say = useCommand('poolNeeds.notNeeded')
  return (
    <>
      <Button
        look="lite"
        size="mini"
        label={text.neededAgainFor(language)}
        onPress={() => void say({ eventId, language, why: null }, text.saidNeeded(language))}
      >
        {text.neededAgain}
      </Button>
      <Refusal sentence={say.refusal} />
    </>
  )
}
