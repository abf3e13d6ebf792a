import { useState } from 'react'
import { yearOf } from '#domain/shared/dates'
import type { BudgetLineId } from '#domain/shared/ids'
import { BudgetTabs } from '#renderer/components/budget-tabs.tsx'
import { Button } from '#renderer/components/button.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { ScreenOnly } from '#renderer/components/paper.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'
import { BarsPicture, rowOf } from './bars-picture.tsx'
import { CoursePicture } from './course-picture.tsx'

const all = 'all'

/** The annex in pictures: through the year, per line, and the years beside each other. */
export function PicturesScreen() {
  const { today } = useStatus()
  const years = useQuery('budget.years', {}, { keepsPrevious: true })
  const [chosenYear, setYear] = useState<number>()
  const [wantedLine, setLineId] = useState<BudgetLineId | null>(null)
  const known = years?.years.map(({ year }) => year) ?? []
  const thisYear = yearOf(today)
  const year = chosenYear ?? (known.includes(thisYear) ? thisYear : known[0])
  const sheet = useQuery('budget.sheet', year === undefined ? null : { year }, {
    keepsPrevious: true,
  })
  const chosen = sheet?.rows.find((row) => row.lineId === wantedLine)
  // A line that the year does not have is no choice in it.
  const lineId = sheet === undefined ? wantedLine : (chosen?.lineId ?? null)
  const course = useQuery('budget.course', year === undefined ? null : { year, lineId }, {
    keepsPrevious: true,
  })
  return (
    <Page
      title={text.title}
      sub={text.sub(today)}
      below={
        <ScreenOnly>
          <BudgetTabs current="pictures" />
        </ScreenOnly>
      }
      actions={
        <Button icon="print" onPress={() => window.print()}>
          {text.print}
        </Button>
      }
    >
      <PageSplit>
        {years === undefined || year === undefined ? (
          years === undefined ? (
            <Loading />
          ) : (
            <EmptyState sentence={text.nothing} />
          )
        ) : sheet === undefined || course === undefined ? (
          <Loading />
        ) : (
          <Stack gap={4}>
            <ScreenOnly>
              <Row wrap align="end" gap={3}>
                <SegmentedControl
                  label={text.year}
                  items={known.map((each) => ({ id: String(each), label: String(each) }))}
                  value={String(year)}
                  onChange={(id) => setYear(Number(id))}
                />
                <Select<string>
                  label={text.line}
                  options={[
                    { id: all, label: text.allLines },
                    ...sheet.rows.map((row) => ({
                      id: row.lineId,
                      label: `${row.code} ${row.name}`,
                    })),
                  ]}
                  value={lineId ?? all}
                  onChange={(id) => setLineId(id === all ? null : (id as BudgetLineId))}
                />
              </Row>
            </ScreenOnly>
            <CoursePicture
              course={course}
              line={chosen === undefined ? text.allLines : `${chosen.code} ${chosen.name}`}
              today={today}
            />
            <BarsPicture
              title={text.perLine(year)}
              table={text.perLineTable(year)}
              heading={text.line}
              rows={sheet.rows.map((row) => rowOf(`${row.code} ${row.name}`, row))}
              today={today}
            />
            <BarsPicture
              title={text.perYear}
              table={text.perYearTable}
              heading={text.year}
              rows={years.years.map((each) => rowOf(String(each.year), each))}
              today={today}
            />
          </Stack>
        )}
      </PageSplit>
    </Page>
  )
}
