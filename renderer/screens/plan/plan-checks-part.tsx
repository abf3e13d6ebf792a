import { useId } from 'react'
import type { PlanChecks } from '#domain/contract/plan-checks'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { planChecksText as text } from '#renderer/texts/plan-checks'

/** What the plan still asks for, each with the way to it; nothing when it asks nothing. */
export function PlanChecksPart() {
  const checks = useQuery('planChecks.list', {}, { keepsPrevious: true })
  const id = useId()
  if (checks === undefined || asksNothing(checks)) return null
  return (
    <section aria-labelledby={id}>
      <Stack gap={2}>
        <h2 id={id}>{text.heading}</h2>
        <Unplanned checks={checks} />
        <RowsWithoutEvent rows={checks.rowsWithoutEvent} />
        <Others checks={checks} />
      </Stack>
    </section>
  )
}

function asksNothing(checks: PlanChecks): boolean {
  return (
    checks.unplanned.length === 0 &&
    checks.rowsWithoutEvent.length === 0 &&
    checks.indicatorsToMeasure.length === 0 &&
    checks.lateAgreements === 0 &&
    checks.topicsToCover.length === 0
  )
}

/** Which actions the table does not plan; the plan itself leaves some out, so it is no alarm. */
export function Unplanned({ checks }: { checks: PlanChecks }) {
  const { unplanned, actionsToPlan } = checks
  if (unplanned.length === 0) return null
  const [first] = actionsToPlan
  return (
    <WarningLine
      weight="note"
      fact={text.unplanned(unplanned)}
      reason={text.unplannedWhy(actionsToPlan)}
      action={
        first === undefined ? undefined : (
          <LinkButton
            look="default"
            size="mini"
            to="/plan/planning"
            search={{ doe: 'rij', voor: first.id }}
          >
            {text.plan(first.id)}
          </LinkButton>
        )
      }
    />
  )
}

/** Rows of the table that have begun and have no event yet. */
export function RowsWithoutEvent({ rows }: { rows: PlanChecks['rowsWithoutEvent'] }) {
  if (rows.length === 0) return null
  return (
    <WarningLine
      weight="warn"
      fact={text.rows(rows)}
      reason={text.names(rows.map(({ title }) => title))}
      action={
        <LinkButton look="soft" size="mini" to="/bijeenkomsten">
          {text.toEvents}
        </LinkButton>
      }
    />
  )
}

function Others({ checks }: { checks: PlanChecks }) {
  const { indicatorsToMeasure, lateAgreements, topicsToCover } = checks
  return (
    <>
      {indicatorsToMeasure.length === 0 ? null : (
        <WarningLine
          weight="note"
          fact={text.indicators(indicatorsToMeasure)}
          reason={text.names(indicatorsToMeasure.map(({ title }) => title))}
          action={
            <LinkButton look="soft" size="mini" to="/plan/indicatoren">
              {text.toIndicators}
            </LinkButton>
          }
        />
      )}
      {lateAgreements === 0 ? null : (
        <WarningLine
          weight="alert"
          fact={text.agreements(lateAgreements)}
          reason={text.agreementsWhy}
          action={
            <LinkButton look="soft" size="mini" to="/plan/afspraken" search={{ toon: 'te-laat' }}>
              {text.toAgreements}
            </LinkButton>
          }
        />
      )}
      {topicsToCover.length === 0 ? null : (
        <WarningLine
          weight="note"
          fact={text.topics(topicsToCover)}
          reason={text.names(topicsToCover)}
          action={
            <LinkButton look="soft" size="mini" to="/bijeenkomsten">
              {text.toEvents}
            </LinkButton>
          }
        />
      )}
    </>
  )
}
