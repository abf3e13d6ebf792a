import { useState } from 'react'
import type { ListedReport } from '#domain/contract/report'
import type { ChapterId } from '#domain/report/chapters'
import type { ReportId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody, PageSplit } from '#renderer/components/page.tsx'
import { ReportTabs } from '#renderer/components/report-tabs.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useAction, useButtonFor } from '#renderer/lib/actions'
import { saveFiles } from '#renderer/lib/backend'
import { useTask } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { reportText as text } from '#renderer/texts/report'
import { BeginButton, ChapterPart } from './chapter-part.tsx'
import { EditReport, NewReport } from './report-forms.tsx'
import { ReportSide } from './report-side.tsx'
import type { Wanted } from './report-side.tsx'

type Place = {
  reportId: ReportId | null
  chapter: ChapterId
  figureKey: string | null
  isNew?: boolean
}

type Props = Required<Place> & {
  onShow: (place: Place) => void
  onPaper: (reportId: ReportId) => void
}

/** The year report: a period, her chapters, the figures in them and the files that come of it. */
export function ReportScreen(props: Props) {
  const list = useQuery('report.list', {})
  if (list === undefined) {
    return (
      <Page title={text.title} below={<ReportTabs current="report" />}>
        <Loading />
      </Page>
    )
  }
  const { reports } = list
  const chosen = reports.find(({ id }) => id === props.reportId) ?? reports[0]
  const show = (place: Partial<Place>) =>
    props.onShow({
      reportId: chosen?.id ?? null,
      chapter: props.chapter,
      figureKey: null,
      ...place,
    })
  if (props.isNew) {
    return (
      <Page title={text.title} sub={text.newReport} below={<ReportTabs current="report" />}>
        <PageBody>
          <NewReport
            onMade={(reportId) => show({ reportId, chapter: 'summary' })}
            onCancel={() => show({})}
          />
        </PageBody>
      </Page>
    )
  }
  if (chosen === undefined) {
    return (
      <Page title={text.title} below={<ReportTabs current="report" />}>
        <PageBody>
          <EmptyState
            sentence={text.none}
            action={<BeginButton onPress={() => show({ isNew: true })} />}
          />
        </PageBody>
      </Page>
    )
  }
  return <OneReport key={chosen.id} {...props} head={chosen} reports={reports} show={show} />
}

type OneProps = Props & {
  head: ListedReport
  reports: readonly ListedReport[]
  show: (place: Partial<Place>) => void
}

function OneReport({ head, reports, chapter: current, figureKey, show, onPaper }: OneProps) {
  const report = useQuery('report.get', { reportId: head.id }, { mayBeGone: true })
  const [wanted, setWanted] = useState<Wanted>({ proof: true, budget: false, plan: false })
  const [isEditing, setIsEditing] = useState(false)
  const task = useTask('report.make')
  const make = useAction('report.make', () => {
    void task(
      {
        reportId: head.id,
        withProof: wanted.proof,
        extras: [
          ...(wanted.proof && wanted.budget ? (['budget'] as const) : []),
          ...(wanted.proof && wanted.plan ? (['year-plan'] as const) : []),
        ],
      },
      ({ files }) => text.made(files.length),
    ).then((made) => (made === undefined ? undefined : saveFiles(made.files)))
  })
  const paper = useAction('report.paper', () => onPaper(head.id))
  const begin = useButtonFor('report.new')
  const chapter = report?.chapters.find(({ id }) => id === current)
  return (
    <Page
      title={text.title}
      sub={report && text.sub(report)}
      below={<ReportTabs current="report" />}
      actions={
        <>
          <ActionButton action={begin} icon="add" />
          <ActionButton action={paper} icon="print" />
          <ActionButton action={make} look="primary" icon="report" isDisabled={task.isBusy} />
        </>
      }
    >
      {report === undefined || chapter === undefined ? (
        <Loading />
      ) : (
        <PageSplit
          hasWideList
          list={
            <ReportSide
              report={report}
              reports={reports}
              chapter={current}
              wanted={wanted}
              onWanted={setWanted}
              onChapter={(id) => {
                setIsEditing(false)
                show({ chapter: id })
              }}
              onReport={(reportId) => show({ reportId })}
              onDetails={() => setIsEditing(true)}
            />
          }
        >
          <Refusal sentence={task.refusal} />
          {isEditing ? (
            <EditReport
              report={head}
              onDone={() => setIsEditing(false)}
              onRemoved={() => show({ reportId: null })}
            />
          ) : (
            <ChapterPart
              key={current}
              report={report}
              chapter={chapter}
              figureKey={figureKey}
              onFigure={(key) => show({ figureKey: key })}
            />
          )}
        </PageSplit>
      )}
    </Page>
  )
}
