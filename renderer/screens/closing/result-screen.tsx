import type { EventResult } from '#domain/contract/closing'
import type { EvaluationOfEvent } from '#domain/contract/evaluation'
import type { EventDetail } from '#domain/contract/events'
import type { Outcome } from '#domain/contract/outcomes'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { PaperSheet, Papers, ScreenOnly } from '#renderer/components/paper.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { money } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { closingText } from '#renderer/texts/closing'
import { evaluationText } from '#renderer/texts/evaluation'
import { isScored } from './evaluation-results.tsx'
import { ResultChain } from './result-chain.tsx'
import css from './result-screen.module.css'

const text = closingText.result

/** The result of an event on paper: one A4 portrait, and a second one only when there is more. */
export function ResultScreen({ eventId }: { eventId: EventId }) {
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  const result = useQuery('closing.result', { eventId }, { keepsPrevious: true })
  const brought = useQuery('outcomes.ofEvent', { eventId }, { keepsPrevious: true })
  const evaluated = useQuery('evaluation.get', { eventId }, { keepsPrevious: true })
  if (!event || !result || !brought || !evaluated) return <Loading />
  return (
    <Page
      title={<bdi>{text.title(event.title)}</bdi>}
      isCompact
      sub={<ScreenOnly>{text.sub}</ScreenOnly>}
      actions={
        <>
          <LinkButton
            look="soft"
            to="/bijeenkomsten/$eventId/$tab"
            params={{ eventId, tab: 'opbrengst' }}
          >
            {text.back}
          </LinkButton>
          <Button look="primary" icon="print" onPress={() => window.print()}>
            {text.print}
          </Button>
        </>
      }
    >
      <PageBody>
        <Papers orientation="portrait">
          <PaperSheet>
            <div className={css.paper} role="region" aria-label={text.title(event.title)}>
              <Facts event={event} />
              <People result={result} />
              <ResultChain chain={result.chain} />
              <Outcomes outcomes={brought.outcomes} />
              <div className={css.pair}>
                <Evaluation evaluation={evaluated.evaluation} present={result.facts.present} />
                <Costs costs={result.costs} />
              </div>
              <Foot />
            </div>
          </PaperSheet>
        </Papers>
      </PageBody>
    </Page>
  )
}

function Facts({ event }: { event: EventDetail }) {
  const { venue, organiser, goal, actionIds } = event
  const place = [venue?.name, venue?.gemeenteName].filter((part) => part).join(', ')
  const facts = [
    [text.whenLabel, text.when(event.date, event.startTime, event.endTime)],
    [text.where, place],
    [text.organiser, organiser ?? ''],
    [text.goal, goal ?? ''],
    [text.forActions, actionIds.join(', ')],
  ].filter(([, value]) => value !== '')
  return (
    <dl className={css.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function People({ result }: { result: EventResult }) {
  const { facts, noShows, anonymous } = result
  const figures = [
    [text.figures.invited, facts.invited],
    [text.figures.registered, facts.registered],
    [text.figures.present, facts.present],
    [text.figures.walkIns, facts.walkIns],
    [text.figures.noShows, noShows],
  ] as const
  return (
    <section>
      <h2>{text.people}</h2>
      <dl className={css.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={css.note}>{closingText.countedOnce}</p>
      {anonymous.length === 0 ? null : (
        <p className={css.note}>
          <bdi>{text.anonymous(anonymous)}</bdi>
        </p>
      )}
    </section>
  )
}

function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <section>
      <h2>{text.outcomes}</h2>
      {outcomes.length === 0 ? <p>{text.noOutcomes}</p> : null}
      <ul className={css.outcomes}>
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <b>{closingText.kinds[outcome.kind]}</b>
            <span>
              <bdi>{outcome.text}</bdi> <small>{detailOf(outcome)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function detailOf({ owner, dueOn, doneOn, actionIds }: Outcome): string {
  return [
    owner === null ? '' : owner.kind === 'user' ? text.verbinder : owner.name,
    doneOn !== null ? text.done : dueOn === null ? '' : text.due(dueOn),
    actionIds.join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function Evaluation(props: { evaluation: EvaluationOfEvent | null; present: number }) {
  const { evaluation, present } = props
  const scored = (evaluation?.questions ?? []).filter(isScored)
  return (
    <section>
      <h2>{text.evaluation}</h2>
      <p>
        {evaluation === null ? text.noEvaluation : text.filled(evaluation.respondents, present)}
      </p>
      <ul className={css.scores}>
        {scored.map(({ question, summary, highest }) => (
          <li key={question}>
            <bdi>{question}</bdi>
            <span>
              <b>{evaluationText.mean(summary.mean)}</b>{' '}
              {evaluationText.ofHighestBy(highest, summary.n)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Costs({ costs }: { costs: EventResult['costs'] }) {
  const lines = [
    [text.realised, costs.realised],
    [text.committed, costs.committed],
    [text.estimated, costs.estimated],
    [text.perPerson, costs.perPerson ?? 0],
  ] as const
  const known = lines.filter(([, amount]) => amount !== 0)
  return (
    <section>
      <h2>{text.costs}</h2>
      {known.length === 0 ? <p>{text.noCosts}</p> : null}
      <ul className={css.scores}>
        {known.map(([label, amount]) => (
          <li key={label}>
            <span>{label}</span>
            <b>{money(amount)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Foot() {
  const { today, regionName } = useStatus()
  return (
    <p className={css.foot}>
      {regionName === null ? null : <bdi>{text.of(regionName)}. </bdi>}
      {text.printedOn(today)}
    </p>
  )
}
