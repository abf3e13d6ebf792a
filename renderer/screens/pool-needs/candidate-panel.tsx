import type { ReactNode } from 'react'
import type { Candidates, PoolCandidate, ShownAssignment } from '#domain/contract/assignments'
import { cents } from '#domain/shared/money'
import { AllowanceBars } from '#renderer/components/allowance-bars.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { money } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { AssignmentCard } from './assignment-card.tsx'
import { canBeAsked } from './can-ask.ts'
import css from './pool-needs.module.css'

type Props = {
  candidate: PoolCandidate
  found: Candidates
  above: PoolCandidate | undefined
  assignment: ShownAssignment | undefined
  onAsk: (minutes: number | null) => void
}

/** The one who is looked at: what is known, what is left of the limits with this work, and asking. */
export function CandidatePanel({ candidate, found, above, assignment, onAsk }: Props) {
  const { name, gemeenten, sinceOn, behind } = candidate
  return (
    <Stack gap={4}>
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Text size="sm" tone="muted">
          {text.since(gemeenten, sinceOn)}
        </Text>
      </div>
      {assignment === undefined ? null : <AssignmentCard assignment={assignment} isInPanel />}
      {above === undefined ? null : (
        <Text size="xs" tone="dim">
          <bdi>{text.whyLower(above.name, behind)}</bdi>
        </Text>
      )}
      <Facts candidate={candidate} />
      <Limits
        candidate={candidate}
        found={found}
        action={
          canBeAsked(candidate) ? (
            <AskButtons candidate={candidate} found={found} onAsk={onAsk} />
          ) : null
        }
      />
    </Stack>
  )
}

function Facts({ candidate }: { candidate: PoolCandidate }) {
  const { languages, themes, roles, reward, hourCents, phone, personId } = candidate
  const lines: [string, string][] = [
    [text.languages, languages.map(({ language }) => language).join(', ')],
    [text.themes, themes.join(', ')],
    [text.roles, roles.map((role) => text.role[role]).join(', ')],
    [text.payment, reward === null ? '' : text.reward[reward]],
    [text.perHour, hourCents === null ? '' : money(hourCents)],
    [text.phone, phone ?? ''],
  ]
  return (
    <div>
      <dl className={css.facts}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value === '' ? (
                <Text tone="dim" as="span" size="sm">
                  {text.unknown}
                </Text>
              ) : (
                <bdi>{value}</bdi>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <LinkButton to="/sleutelpersonen/pool" search={{ kies: personId }} look="lite" size="mini">
        {text.toProfile}
      </LinkButton>
    </div>
  )
}

type LimitsProps = Pick<Props, 'candidate' | 'found'> & { action: ReactNode }

function Limits({ candidate, found: { date }, action }: LimitsProps) {
  const { personId, extraMinutes } = candidate
  const wish = extraMinutes ? { minutes: extraMinutes, km: 0, expenses: cents(0) } : undefined
  const allowance = useQuery(
    'allowance.of',
    date === null ? null : { personId, date, ...(wish && { wish }) },
    { keepsPrevious: true },
  )
  if (date === null) {
    return (
      <Stack gap={2}>
        <Text size="sm" tone="muted">
          {text.noDayNoLimits}
        </Text>
        {action}
      </Stack>
    )
  }
  return allowance === undefined ? null : (
    <AllowanceBars allowance={allowance} action={action} keepsChoice />
  )
}

function AskButtons({
  candidate,
  found: { minutes },
  onAsk,
}: Pick<Props, 'candidate' | 'found' | 'onAsk'>) {
  const { crossings, fitsMinutes } = candidate
  if (minutes === null) {
    return (
      <Row>
        <Button look="primary" onPress={() => onAsk(null)}>
          {text.askOne}
        </Button>
      </Row>
    )
  }
  const fits = crossings.length > 0 && fitsMinutes !== null && fitsMinutes > 0 ? fitsMinutes : null
  return (
    <Row wrap>
      {fits === null || fits >= minutes ? null : (
        <Button look="primary" onPress={() => onAsk(fits)}>
          {text.askHours(fits)}
        </Button>
      )}
      <Button look={fits === null ? 'primary' : 'default'} onPress={() => onAsk(minutes)}>
        {crossings.length === 0 ? text.askHours(minutes) : text.stillHours(minutes)}
      </Button>
    </Row>
  )
}
