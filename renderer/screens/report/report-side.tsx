import type { ListedReport, ReportAnswer } from '#domain/contract/report'
import type { ChapterId } from '#domain/report/chapters'
import { yearOf } from '#domain/shared/dates'
import type { ReportId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Select } from '#renderer/components/select.tsx'
import { ViewButton, ViewGroup, ViewList } from '#renderer/components/view-list.tsx'
import { reportText as text } from '#renderer/texts/report'
import { CopyTexts } from './copy-texts.tsx'
import css from './report.module.css'

/** What goes into the workbook beside the report. */
export type Wanted = { readonly proof: boolean; readonly budget: boolean; readonly plan: boolean }

type Props = {
  report: ReportAnswer
  reports: readonly ListedReport[]
  chapter: ChapterId
  wanted: Wanted
  onWanted: (wanted: Wanted) => void
  onChapter: (chapter: ChapterId) => void
  onReport: (reportId: ReportId) => void
  onDetails: () => void
}

/** The left column: chapters, what goes into Excel, and which report it is. */
export function ReportSide(props: Props) {
  const { report, reports, chapter: current, wanted, onWanted } = props
  return (
    <div className={css.side}>
      <ViewList label={text.chapters}>
        <ViewGroup heading={text.chapters}>
          {report.chapters.map((chapter) => (
            <ViewButton
              key={chapter.id}
              icon={iconOf(chapter)}
              label={text.chapter(chapter.number, chapter.title)}
              count={chapter.proofs === 0 ? undefined : chapter.proofs}
              isCurrent={chapter.id === current}
              onPress={() => props.onChapter(chapter.id)}
            />
          ))}
        </ViewGroup>
        <Text size="xs" tone="muted">
          {text.countsAre}
        </Text>
      </ViewList>
      <fieldset>
        <Text as="span" size="xs" tone="muted">
          {text.beside}
        </Text>
        <Stack gap={1}>
          <Checkbox isSelected={wanted.proof} onChange={(proof) => onWanted({ ...wanted, proof })}>
            {text.proof}
          </Checkbox>
          <Checkbox
            isSelected={wanted.proof && wanted.budget}
            isDisabled={!wanted.proof}
            onChange={(budget) => onWanted({ ...wanted, budget })}
          >
            {text.budget}
          </Checkbox>
          <Checkbox
            isSelected={wanted.proof && wanted.plan}
            isDisabled={!wanted.proof}
            onChange={(plan) => onWanted({ ...wanted, plan })}
          >
            {text.yearPlan(yearOf(report.until) + 1)}
          </Checkbox>
        </Stack>
      </fieldset>
      <Stack gap={2}>
        <Select
          label={text.report}
          options={reports.map(({ id, title }) => ({ id, label: title }))}
          value={report.id}
          onChange={props.onReport}
        />
        <Text size="sm" tone="muted">
          {text.periodOf(report)}
        </Text>
        <Button size="mini" icon="edit" onPress={props.onDetails}>
          {text.details}
        </Button>
        <CopyTexts report={report} reports={reports} />
      </Stack>
    </div>
  )
}

function iconOf({ changed, isOwn }: ReportAnswer['chapters'][number]): IconName {
  if (changed.length > 0) return 'attention'
  return isOwn ? 'yes' : 'awaiting'
}
