import type { CoverageStage } from '#domain/people/coverage-stage'
import { chainText as text } from '#renderer/texts/chain'
import { classNames } from './class-names.ts'
import css from './coverage-matrix.module.css'

/** What the shapes and tints of the matrix say, and how its sums count. */
export function CoverageLegend({ stage }: { stage: CoverageStage }) {
  const { legend } = text
  const keys = [
    { look: css.one, words: legend.one },
    { look: css.two, words: legend.two },
    { look: css.many, words: legend.many },
    ...(stage === 'invited' ? [] : [{ look: css.open, words: legend.open(stage) }]),
    { look: css.gap, words: legend.nobody },
    { look: css.none, words: legend.forRegion, sign: '·' },
  ]
  return (
    <>
      <ul className={css.legend} aria-label={legend.label}>
        {keys.map(({ look, words, sign }) => (
          <li key={words}>
            <i className={classNames(css.key, look)} aria-hidden="true">
              {sign}
            </i>
            {words}
          </li>
        ))}
      </ul>
      <p className={css.note}>{text.countedOnce}</p>
    </>
  )
}
