import { useId } from 'react'
import type { Candidates, PoolCandidate } from '#domain/contract/assignments'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import type { Tone } from '#renderer/components/chip.tsx'
import { classNames } from '#renderer/components/class-names'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { canBeAsked } from './can-ask.ts'
import { reasonsOf } from './candidate-reasons.ts'
import type { Reason } from './candidate-reasons.ts'
import css from './pool-needs.module.css'

const look: Record<PoolCandidate['verdict'], { tone: Tone; icon: IconName }> = {
  fits: { tone: 'ok', icon: 'yes' },
  accepted: { tone: 'ok', icon: 'present' },
  asked: { tone: 'quiet', icon: 'awaiting' },
  declined: { tone: 'quiet', icon: 'declined' },
  partly: { tone: 'quiet', icon: 'running' },
  'other-language': { tone: 'quiet', icon: 'declined' },
  withdrawn: { tone: 'warn', icon: 'declined' },
  double: { tone: 'warn', icon: 'attention' },
  there: { tone: 'quiet', icon: 'present' },
  'not-free': { tone: 'warn', icon: 'attention' },
  over: { tone: 'warn', icon: 'attention' },
}

const reasonIcon: Record<Reason['tone'], IconName> = {
  ok: 'check',
  warn: 'attention',
  dim: 'declined',
}

type Props = {
  candidate: PoolCandidate
  found: Candidates
  rank: number
  isChosen: boolean
  isTabStop: boolean
  isTicked: boolean
  onChoose: () => void
  onTick: (isTicked: boolean) => void
  onAsk: () => void
  /** Goes to another name; answers whether the key was for that. */
  onMove: (key: string) => boolean
}

/** One of the pool with their place, how well they fit in a word, and why. */
export function CandidateRow(props: Props) {
  const { candidate, found, rank, isChosen, isTicked } = props
  const { name, gemeenten, verdict } = candidate
  const reasonsId = useId()
  const canAsk = canBeAsked(candidate)
  return (
    <li className={classNames(css.candidate, isChosen && css.chosen)}>
      <span className={css.rank}>{rank}</span>
      <div className={css.who}>
        <p className={css.name}>
          <button
            type="button"
            className={css.nameButton}
            data-candidate
            tabIndex={props.isTabStop ? 0 : -1}
            aria-current={isChosen ? 'true' : undefined}
            aria-describedby={reasonsId}
            onFocus={props.onChoose}
            onClick={props.onChoose}
            onKeyDown={(event) => {
              const isAsking = event.key === 'Enter' && !event.ctrlKey && canAsk
              if (isAsking) props.onAsk()
              if (isAsking || props.onMove(event.key)) event.preventDefault()
            }}
          >
            <bdi>{name}</bdi>
          </button>
          <span className={css.place}>{gemeenten.join(', ')}</span>
          <Chip {...look[verdict]}>{text.verdict[verdict]}</Chip>
        </p>
        <ul className={css.reasons} id={reasonsId}>
          {reasonsOf(candidate, found).map((reason) => (
            <li key={reason.text} className={css[reason.tone]}>
              <Icon name={reasonIcon[reason.tone]} size="small" />
              <bdi>{reason.text}</bdi>
            </li>
          ))}
        </ul>
      </div>
      {canAsk ? (
        <div className={css.rowActions}>
          <Checkbox label={text.choose(name)} isSelected={isTicked} onChange={props.onTick} />
          <Button
            size="mini"
            look={isChosen ? 'default' : 'soft'}
            keys={isChosen ? 'Enter' : undefined}
            label={text.askFor(name)}
            onPress={props.onAsk}
          >
            {text.askOne}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
