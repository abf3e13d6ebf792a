import type { ReportAnswer } from '#domain/contract/report'
import { Stack } from '#renderer/components/layout.tsx'
import { Papers, PaperSheet } from '#renderer/components/paper.tsx'
import { reportText as text } from '#renderer/texts/report'
import css from './report.module.css'
import { ReportBlocks, ReportTable } from './report-blocks.tsx'
import { PrintedParagraphs } from './text-runs.tsx'

type Props = { report: Pick<ReportAnswer, 'readingGuide' | 'chapters' | 'appendix'> }

/** The chapters of the report on A4, and on a page of its own the list of all figures. */
export function PrintedReport({ report: { readingGuide, chapters, appendix } }: Props) {
  return (
    <Papers orientation="portrait">
      <PaperSheet>
        <p className={css.guide}>{readingGuide}</p>
        <Stack gap={6}>
          {chapters.map((chapter) => (
            <section key={chapter.id} className={css.printed}>
              <h2>{text.chapter(chapter.number, chapter.title)}</h2>
              <PrintedParagraphs paragraphs={chapter.paragraphs} />
              <ReportBlocks blocks={chapter.blocks} />
            </section>
          ))}
        </Stack>
      </PaperSheet>
      <PaperSheet>
        <section className={css.printed}>
          <h2>{appendix.caption}</h2>
          <ReportTable table={appendix} />
        </section>
      </PaperSheet>
    </Papers>
  )
}
