import type { ReportId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { ScreenOnly } from '#renderer/components/paper.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { reportText as text } from '#renderer/texts/report'
import css from './report.module.css'
import { PrintedReport } from './printed-report.tsx'

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
          <PrintedReport report={report} />
        )}
      </PageBody>
    </Page>
  )
}
