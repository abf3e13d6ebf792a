import type { BudgetLineId } from '#domain/shared/ids'
import { CourseOfYear, courseSentence } from '#renderer/components/course-of-year.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'

/** The year of the chosen line, beside an even spread; nothing while nothing was budgeted or paid. */
export function LineCourse({ lineId, year }: { lineId: BudgetLineId; year: number }) {
  const course = useQuery('budget.course', { lineId, year }, { keepsPrevious: true })
  if (course === undefined || (course.begroot === null && course.realised === 0)) return null
  const heading = text.course(year)
  return (
    <section aria-label={heading}>
      <Stack gap={2}>
        <h3>{heading}</h3>
        <CourseOfYear course={course} />
        <Text size="sm" tone="muted">
          {courseSentence(course)}
        </Text>
      </Stack>
    </section>
  )
}
