import { shownInList } from '#domain/texts/report-figures'
import type { FigureAnswer, ReportChapterAnswer } from '#domain/contract/report'
import { classNames } from '#renderer/components/class-names'
import { reportText as text } from '#renderer/texts/report'
import css from './report.module.css'

/** What is needed to look into a figure. */
export type FigureUse = {
  figures: readonly FigureAnswer[]
  openKey: string | null
  onFigure: (key: string) => void
}

type Props = FigureUse & {
  paragraphs: ReportChapterAnswer['paragraphs']
  changed: ReportChapterAnswer['changed']
}

/** A chapter to read: every figure is a button that shows the rows behind it. */
export function ReportParagraphs({ paragraphs, changed, figures, openKey, onFigure }: Props) {
  return (
    <div className={css.text}>
      {paragraphs.map(({ runs }, at) => (
        <p key={at}>
          {runs.map((run, index) => {
            if (run.kind === 'words') return <bdi key={index}>{run.text}</bdi>
            const isChanged = changed.some(
              ({ key, written }) => key === run.key && written === run.written,
            )
            const kind = figures.find(({ key }) => key === run.key)?.kind ?? 'count'
            const label = isChanged
              ? text.changedOne(run.phrase, shownInList(kind, run.now))
              : text.figure(run.phrase)
            return (
              <button
                key={index}
                type="button"
                className={classNames(css.figure, isChanged && css.changed)}
                aria-pressed={run.key === openKey}
                aria-label={label}
                title={label}
                onClick={() => onFigure(run.key)}
              >
                {run.phrase}
              </button>
            )
          })}
        </p>
      ))}
    </div>
  )
}

type FigureRun = Extract<Props['paragraphs'][number]['runs'][number], { kind: 'figure' }>

// As in the Word file: a figure that stands otherwise in her text says what Schakel counts.
function referenceOf({ code, written, now, shownNow }: FigureRun): string {
  return written === now ? text.reference(code) : text.referenceDiffers(code, shownNow)
}

/** The same on paper: figures are words with the reference to their sheet. */
export function PrintedParagraphs({ paragraphs }: Pick<Props, 'paragraphs'>) {
  return (
    <div className={css.text}>
      {paragraphs.map(({ runs }, at) => (
        <p key={at}>
          {runs.map((run, index) =>
            run.kind === 'words' ? (
              <bdi key={index}>{run.text}</bdi>
            ) : (
              <span key={index}>
                {run.phrase} <span className={css.reference}>{referenceOf(run)}</span>
              </span>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
