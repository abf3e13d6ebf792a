import { useState } from 'react'
import type { ClosingOfEvent, ClosingStepEntry } from '#domain/contract/closing'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { money } from '#renderer/lib/format'
import { useCommand } from '#renderer/lib/use-command'
import { closingText as text } from '#renderer/texts/closing'
import css from './closing.module.css'
import { SkipForm } from './skip-form.tsx'

type Props = {
  eventId: EventId
  closing: ClosingOfEvent
  /** Goes to the field where an outcome is typed. */
  onWrite: () => void
}

/** What is still open before the event is closed: each step one press from doing it, or left out. */
export function ClosingCard({ eventId, closing, onWrite }: Props) {
  const { steps } = closing
  const ready = steps.filter(({ state }) => state !== 'open').length
  return (
    <Card
      heading={text.stepsHeading}
      end={
        <Text tone="muted" size="sm" as="span">
          {text.stepsDone(ready, steps.length)}
        </Text>
      }
    >
      <ul className={css.steps} aria-label={text.steps}>
        {steps.map((step) => (
          <Step key={step.step} {...{ eventId, closing, step, onWrite }} />
        ))}
      </ul>
      <LinkButton
        look="soft"
        icon="document"
        to="/bijeenkomsten/$eventId/verslag"
        params={{ eventId }}
      >
        {text.toResult}
      </LinkButton>
    </Card>
  )
}

const icons: Record<ClosingStepEntry['state'], IconName> = {
  done: 'yes',
  open: 'awaiting',
  'left-out': 'declined',
}

function Step({ eventId, closing, step, onWrite }: Props & { step: ClosingStepEntry }) {
  const [isSkipping, setIsSkipping] = useState(false)
  const { facts, noShows } = closing
  const title = text.stepTitle[step.step][step.state === 'done' ? 'done' : 'open']
  const detail =
    step.state === 'left-out'
      ? text.leftOut(step.why)
      : text.stepDetail(step.step, facts, money(facts.openAmount))
  return (
    <li>
      <Icon
        name={step.step === 'costs' && step.state === 'open' ? 'attention' : icons[step.state]}
        size="small"
        className={css[step.state]}
      />
      <div>
        <p className={css.stepTitle}>{title}</p>
        <p className={css.stepDetail}>
          <bdi>{detail}</bdi>
        </p>
        {step.step === 'attendance' && noShows.length > 0 ? (
          <p className={css.stepDetail}>
            <bdi>{text.noShows(noShows)}</bdi>
          </p>
        ) : null}
        {isSkipping ? (
          <SkipForm
            eventId={eventId}
            step={step.step}
            title={title}
            onDone={() => setIsSkipping(false)}
          />
        ) : (
          <StepActions {...{ eventId, step, title, onWrite }} onSkip={() => setIsSkipping(true)} />
        )}
      </div>
    </li>
  )
}

type ActionsProps = {
  eventId: EventId
  step: ClosingStepEntry
  title: string
  onWrite: () => void
  onSkip: () => void
}

function StepActions({ eventId, step, title, onWrite, onSkip }: ActionsProps) {
  const takeBack = useCommand('closing.takeBack')
  if (step.state === 'done') return null
  if (step.state === 'left-out') {
    return (
      <>
        <Button
          look="lite"
          size="mini"
          icon="undo"
          onPress={() => void takeBack({ eventId, step: step.step }, text.counts(title))}
        >
          {text.takeBack}
        </Button>
        <Refusal sentence={takeBack.refusal} />
      </>
    )
  }
  return (
    <Row wrap>
      <GoTo eventId={eventId} step={step.step} onWrite={onWrite} />
      <Button look="lite" size="mini" label={text.skipLabel(title)} onPress={onSkip}>
        {text.skip}
      </Button>
    </Row>
  )
}

type GoToProps = { eventId: EventId; step: ClosingStepEntry['step']; onWrite: () => void }

function GoTo({ eventId, step, onWrite }: GoToProps) {
  const label = text.goTo[step]
  const look = { look: 'soft', size: 'mini' } as const
  switch (step) {
    case 'outcomes':
      return (
        <Button {...look} onPress={onWrite}>
          {label}
        </Button>
      )
    case 'evaluation':
      return (
        <LinkButton {...look} to="/bijeenkomsten/$eventId/evaluatie" params={{ eventId }}>
          {label}
        </LinkButton>
      )
    case 'attendance':
      return (
        <LinkButton {...look} to="/bijeenkomsten/$eventId/presentielijst" params={{ eventId }}>
          {label}
        </LinkButton>
      )
    case 'thanks':
      return (
        <LinkButton
          {...look}
          to="/bijeenkomsten/$eventId/berichten"
          params={{ eventId }}
          search={{ soort: 'bedankje' }}
        >
          {label}
        </LinkButton>
      )
    case 'costs':
      return (
        <LinkButton
          {...look}
          to="/bijeenkomsten/$eventId/$tab"
          params={{ eventId, tab: 'begroting' }}
        >
          {label}
        </LinkButton>
      )
  }
}
