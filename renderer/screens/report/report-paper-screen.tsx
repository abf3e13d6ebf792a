import type { ReportId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { Papers, PaperSheet, ScreenOnly } from '#renderer/components/paper.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { reportText as text } from '#renderer/texts/report'
import css from './report.module.css'
import { ReportBlocks } from './report-blocks.tsx'
import { PrintedParagraphs } from './text-runs.tsx'

/** The whole report on A4, with the references to the proof. */
export function ReportPaperScreen({ reportId }: { reportId: ReportId | null }) {
  const report = useQuery('report.get', reportId === null ? null : { reportId }, {
    mayBeGone: true,
  })
  return (
    <Page
      title={report === undefined ? text.paperTitle : report.title}
      sub={report && `${report.subtitle}. ${report.statedOn}`}
      actions={
        <Button look="primary" icon="print" onPress={() => window.print()}>
          {text.print}
        </Button>
      }
    >
      <PageBody>
        <ScreenOnly>
          <div className={css.backLink}>
            <LinkButton
              to="/rapportage"
              search={reportId === null ? {} : { rapport: reportId }}
              icon="previous"
            >
              {text.back}
            </LinkButton>
          </div>
        </ScreenOnly>
        {reportId === null ? (
          <ScreenOnly>
            <EmptyState sentence={text.none} />
          </ScreenOnly>
        ) : report === undefined ? (
          <Loading />
        ) : (
          <Papers orientation="portrait">
            <PaperSheet>
              <p className={css.guide}>{report.readingGuide}</p>
              <Stack gap={6}>
                {report.chapters.map((chapter) => (
                  <section key={chapter.id} className={css.printed}>
                    <h2>{text.chapter(chapter.number, chapter.title)}</h2>
                    <PrintedParagraphs paragraphs={chapter.paragraphs} />
                    <ReportBlocks blocks={chapter.blocks} />
                  </section>
                ))}
              </Stack>
            </PaperSheet>
          </Papers>
        )}
      </PageBody>
    </Page>
  )
}
