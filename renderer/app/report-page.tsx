import { getRouteApi } from '@tanstack/react-router'
import { ReportPaperScreen } from '#renderer/screens/report/report-paper-screen.tsx'
import { ReportScreen } from '#renderer/screens/report/report-screen.tsx'

const report = getRouteApi('/shell/rapportage')
const paper = getRouteApi('/shell/rapportage/afdruk')

/** The year report; which report, chapter and figure stand in the address. */
export function ReportPage() {
  const { rapport, hoofdstuk, cijfer, doe } = report.useSearch()
  const navigate = report.useNavigate()
  return (
    <ReportScreen
      reportId={rapport ?? null}
      chapter={hoofdstuk ?? 'summary'}
      figureKey={cijfer ?? null}
      isNew={doe !== undefined}
      onShow={({ reportId, chapter, figureKey, isNew = false }) =>
        void navigate({
          search: {
            ...(reportId === null ? {} : { rapport: reportId }),
            hoofdstuk: chapter,
            ...(figureKey === null ? {} : { cijfer: figureKey }),
            ...(isNew ? { doe: 'nieuw' as const } : {}),
          },
          replace: true,
        })
      }
      onPaper={(reportId) =>
        void navigate({ to: '/rapportage/afdruk', search: { rapport: reportId } })
      }
    />
  )
}

/** A report as it comes out of the printer. */
export function ReportPaperPage() {
  const { rapport } = paper.useSearch()
  return <ReportPaperScreen reportId={rapport ?? null} />
}
