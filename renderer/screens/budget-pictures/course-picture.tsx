import type { BudgetCourse } from '#domain/contract/budget-insight'
import type { IsoDate } from '#domain/shared/dates'
import { CourseOfYear, courseSentence } from '#renderer/components/course-of-year.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { PictureCard } from '#renderer/components/picture-card.tsx'
import { wholeEuros } from '#renderer/lib/format'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'
import { savePicture } from './save-picture.ts'

type Props = { course: BudgetCourse; line: string; today: IsoDate }

/** The year of one line or of all, month by month, beside an even spread. */
export function CoursePicture({ course, line, today }: Props) {
  const { year, begroot, months, passed } = course
  const title = text.courseTitle(year, line)
  const rows = months.map((realised, at) => ({ at, month: text.months[at] ?? '', realised }))
  return (
    <PictureCard
      title={title}
      save={text.asPicture}
      saveLabel={text.asPictureOf(title)}
      showTable={text.showTable}
      onSave={(svg) => savePicture(svg, title, today)}
      picture={(ref) => <CourseOfYear course={course} pictureRef={ref} isWide />}
      sentence={<Text size="sm">{courseSentence(course)}</Text>}
      table={
        <DataTable
          caption={text.courseTable(year)}
          groups={[{ rows }]}
          rowKey={({ month }) => month}
          columns={[
            { id: 'month', heading: text.month, isRowHeading: true, cell: ({ month }) => month },
            {
              id: 'realised',
              heading: text.realisedSoFar,
              isNumber: true,
              cell: ({ realised }) => wholeEuros(realised),
            },
            {
              id: 'even',
              heading: text.evenSoFar,
              isNumber: true,
              cell: ({ at }) =>
                begroot === null
                  ? text.unknown
                  : wholeEuros(begroot * Math.min(passed, (at + 1) / 12)),
            },
          ]}
        />
      }
    />
  )
}
