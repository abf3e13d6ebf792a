import { keeping } from '#domain/security/thinning'
import { Text } from '#renderer/components/layout.tsx'
import { safetyText as text } from '#renderer/texts/safety'
import css from './storage.module.css'

/** How long copies stay; the rule itself gives the numbers. */
export function KeepingTimes() {
  const lines = [
    [text.stayAll, text.days(keeping.allDays)],
    [text.stayDaily, text.days(keeping.dailyDays)],
    [text.stayWeekly, text.untilDays(keeping.weeklyUntilDays)],
  ] as const
  return (
    <section aria-labelledby="stay-title" className={css.times}>
      <h2 id="stay-title" className={css.panelTitle}>
        {text.stay}
      </h2>
      <dl className={css.lines}>
        {lines.map(([what, howLong]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{howLong}</dd>
          </div>
        ))}
      </dl>
      <Text tone="muted" size="sm">
        {text.stayErased}
      </Text>
    </section>
  )
}
