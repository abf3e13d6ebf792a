import type { RefObject } from 'react'
import type { BudgetCourse } from '#domain/contract/budget-insight'
import { wholeEuros } from '#renderer/lib/format'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'
import { BurnChart } from './burn-chart.tsx'

type Props = {
  course: BudgetCourse
  pictureRef?: RefObject<SVGSVGElement | null>
  isWide?: boolean
}

/** How a year was spent, as a line of steps beside an even one. */
export function CourseOfYear({ course, pictureRef, isWide = false }: Props) {
  const { year, months, passed, begroot } = course
  const told = months.map((amount, at) => `${text.months[at] ?? ''} ${wholeEuros(amount)}`)
  return (
    <BurnChart
      {...(pictureRef === undefined ? {} : { pictureRef })}
      isWide={isWide}
      months={months}
      passed={passed}
      begroot={begroot}
      names={text.months}
      evenly={text.evenly}
      label={[text.course(year), told.join(', '), courseSentence(course)].join('. ')}
    />
  )
}

/** How much less or more was spent than evenly, in one sentence. */
export function courseSentence({ months, difference }: BudgetCourse): string {
  if (difference === null) return text.noBudget
  if (months.length === 0) return text.notBegun
  const amount = `€ ${wholeEuros(Math.abs(difference))}`
  if (Math.round(difference / 100) === 0) return text.asEven
  return difference < 0 ? text.less(amount) : text.more(amount)
}
