import { Card } from '#renderer/components/card.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { startText as text } from '#renderer/texts/start'
import css from './start-screen.module.css'

/** What the package of the Achterhoek holds, counted from what is really in it. */
export function PackageCard() {
  const region = useQuery('region.get', {})
  const plan = useQuery('plan.overview', {})
  if (region === undefined || plan === undefined) return null

  const inOost = region.gemeenten.filter(({ subregion }) => subregion === 'oost').length
  const inWest = region.gemeenten.filter(({ subregion }) => subregion === 'west').length
  const withStart = plan.indicators.filter(({ startValue }) => startValue !== null).length
  const lines = [
    [region.gemeenten.length, text.gemeenten, text.gemeentenDetail(inOost, inWest)],
    [plan.actions.length, text.actions, text.actionsDetail],
    [plan.rows.length, text.rows, text.rowsDetail],
    [plan.indicators.length, text.indicators, text.indicatorsDetail(withStart)],
    [plan.consultations.length, text.consultations, text.consultationsDetail(plan.projects.length)],
  ] as const
  return (
    <Card heading={text.inPackage}>
      {plan.source === null ? null : (
        <Text tone="muted" size="sm">
          {text.inPackageSub(plan.source)}
        </Text>
      )}
      <ul className={css.pack}>
        {lines.map(([count, name, detail]) => (
          <li key={name}>
            <b>{count}</b>
            <p>{name}</p>
            <p>{detail}</p>
          </li>
        ))}
      </ul>
      <WarningLine
        weight="note"
        icon="calendar"
        fact={text.calendarFact}
        reason={text.calendarReason}
      />
    </Card>
  )
}
