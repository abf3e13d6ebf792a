import type { Evidence } from '#domain/contract/evidence'
import { Text } from '#renderer/components/layout.tsx'
import { money } from '#renderer/lib/format'
import { planActionText as text } from '#renderer/texts/plan-action'
import css from './action-screen.module.css'

/** The numbers of the evidence: how much, who was reached, what it cost. */
export function EvidenceFigures({ evidence }: { evidence: Evidence }) {
  const { events, conversations, outcomes, people, anonymous } = evidence
  const figures = [
    [text.figures.events, events.total],
    [text.figures.people, people.total],
    [text.figures.conversations, conversations.total],
    [text.figures.outcomes, outcomes.total],
  ] as const
  return (
    <>
      <dl className={css.figures}>
        {figures.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div>
        {people.total === 0 ? null : (
          <Text size="sm" tone="muted">
            {text.countedOnce(people.presences)}
          </Text>
        )}
        {anonymous.total === 0 ? null : (
          <Text size="sm" tone="muted">
            {text.anonymous(anonymous.total)}
          </Text>
        )}
      </div>
      {people.total === 0 ? null : <Reached people={people} />}
      <Costs costs={evidence.money} />
    </>
  )
}

function Reached({ people }: { people: Evidence['people'] }) {
  const gemeenten = people.byGemeente.filter((each) => each.people > 0)
  return (
    <div>
      <div className={css.pair}>
        <section>
          <h3>{text.byRole}</h3>
          <ul className={css.counts}>
            {people.byRole.map(({ chainRoleId, name, people: count }) => (
              <li key={chainRoleId ?? ''}>
                <bdi>{name ?? text.noRole}</bdi>
                <b>{count}</b>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{text.byGemeente}</h3>
          <ul className={css.counts}>
            {gemeenten.map(({ gemeenteId, name, people: count }) => (
              <li key={gemeenteId}>
                <bdi>{name}</bdi>
                <b>{count}</b>
              </li>
            ))}
            {people.region === 0 ? null : (
              <li>
                <span>{text.region}</span>
                <b>{people.region}</b>
              </li>
            )}
          </ul>
        </section>
      </div>
      <Text size="xs" tone="muted">
        {text.mayBeLess}
      </Text>
    </div>
  )
}

function Costs({ costs }: { costs: Evidence['money'] }) {
  const lines = [
    [text.realised, costs.realised],
    [text.committed, costs.committed],
    [`${text.realised}, ${text.other}`, costs.otherRealised],
    [`${text.committed}, ${text.other}`, costs.otherCommitted],
  ] as const
  const known = lines.filter(([, amount]) => amount !== 0)
  return (
    <section>
      <h3>{text.money}</h3>
      {known.length === 0 ? <Text tone="muted">{text.noMoney}</Text> : null}
      <ul className={css.counts}>
        {known.map(([label, amount]) => (
          <li key={label}>
            <span>{label}</span>
            <b>{money(amount)}</b>
          </li>
        ))}
      </ul>
      <Text size="xs" tone="muted">
        {text.moneyNote(costs)}
      </Text>
    </section>
  )
}
