import css from './score-chart.module.css'

type Props = {
  /** Every score in order, with how many gave it and the words under its bar. */
  bars: readonly { readonly score: string; readonly people: number }[]
  /** The whole chart in words. */
  label: string
}

/** How scores lie: a bar per score, the count on top and the score below. */
export function ScoreChart({ bars, label }: Props) {
  const most = Math.max(1, ...bars.map(({ people }) => people))
  return (
    <div className={css.chart} role="img" aria-label={label}>
      {bars.map(({ score, people }) => (
        <div key={score} className={css.column}>
          <div className={css.plot}>
            <div className={css.stack}>
              <span>{people}</span>
              {/* The count keeps its own line above the highest bar. */}
              <i className={css.bar} style={{ height: `${(people / most) * 3.6}rem` }} />
            </div>
          </div>
          <span className={css.score}>{score}</span>
        </div>
      ))}
    </div>
  )
}
