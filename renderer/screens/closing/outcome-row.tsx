import type { Outcome } from '#domain/contract/outcomes'
import { shortDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { ActionLetter, Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { closingText as text } from '#renderer/texts/closing'
import css from './closing.module.css'
import { OutcomeEditor } from './outcome-editor.tsx'
import { kindIcon } from './kind-icon.ts'
import type { EventNameable } from './use-nameable.ts'

type Props = {
  outcome: Outcome
  nameable: EventNameable
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** One thing an event brought; opened, it is changed in its own place. */
export function OutcomeRow({ outcome, nameable, isOpen, onOpen }: Props) {
  const { kind, actionIds } = outcome
  return (
    <li className={isOpen ? css.openRow : undefined}>
      <Chip
        icon={kindIcon[kind]}
        tone={kind === 'agreement' ? 'accent' : 'quiet'}
        look={kind === 'good-example' ? 'line' : 'plane'}
      >
        {text.kinds[kind]}
      </Chip>
      <div className={css.said}>
        <p>
          <bdi>{outcome.text}</bdi>
        </p>
        <Facts outcome={outcome} nameable={nameable} />
      </div>
      <div className={css.letters}>
        {actionIds.map((letter) => (
          <ActionLetter key={letter} letter={letter} />
        ))}
        <Button
          look="lite"
          size="mini"
          icon="edit"
          label={text.edit(outcome.text)}
          isExpanded={isOpen}
          onPress={() => onOpen(!isOpen)}
        />
      </div>
      {isOpen ? (
        <div className={css.editor}>
          <OutcomeEditor outcome={outcome} nameable={nameable} onClose={() => onOpen(false)} />
        </div>
      ) : null}
    </li>
  )
}

type FactsProps = Pick<Props, 'outcome' | 'nameable'>

function Facts({ outcome, nameable }: FactsProps) {
  const { today } = useStatus()
  const { kind, owner, dueOn, saidAt, isForReport, indicatorId } = outcome
  const isAgreement = kind === 'agreement'
  const indicator = nameable.indicators.find(({ id }) => id === indicatorId)
  const [tone, icon] = stateLook(outcome)
  return (
    <div className={css.facts}>
      {owner === null && !isAgreement ? null : (
        <Fact icon="person">
          <bdi>{text.owner(owner)}</bdi>
        </Fact>
      )}
      {dueOn === null ? null : <Fact icon="calendar">{shortDate(dueOn)}</Fact>}
      {isAgreement ? (
        <Chip tone={tone} icon={icon}>
          {text.state(outcome, today)}
        </Chip>
      ) : null}
      {saidAt === null ? null : (
        <Fact icon="network">
          <bdi>{saidAt}</bdi>
        </Fact>
      )}
      {isForReport ? <Fact icon="report">{text.inReport}</Fact> : null}
      {indicator === undefined ? null : (
        <Fact icon="plan">
          <bdi>{text.indicatorOf(indicator.title)}</bdi>
        </Fact>
      )}
    </div>
  )
}

function stateLook({ doneOn, isLate }: Outcome): [Tone, IconName] {
  if (doneOn !== null) return ['ok', 'yes']
  return isLate ? ['alert', 'late'] : ['quiet', 'running']
}

function Fact({ icon, children }: { icon: IconName; children: React.ReactNode }) {
  return (
    <span>
      <Icon name={icon} size="small" />
      {children}
    </span>
  )
}
