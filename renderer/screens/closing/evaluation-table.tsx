import type { EvaluationQuestionEntry } from '#domain/contract/evaluation'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { evaluationText as text } from '#renderer/texts/evaluation'

type Line = { readonly key: string; readonly given: string; readonly people: number }

const columns: TableColumn<Line>[] = [
  {
    id: 'given',
    heading: text.columnQuestion,
    isRowHeading: true,
    cell: ({ given }) => <bdi>{given}</bdi>,
  },
  { id: 'people', heading: text.columnPeople, isNumber: true, cell: ({ people }) => people },
]

/** The same answers as a table: every answer with how many gave it. */
export function EvaluationTable({ questions }: { questions: readonly EvaluationQuestionEntry[] }) {
  return (
    <DataTable
      caption={text.heading}
      columns={columns}
      groups={questions.map((question) => ({
        heading: headingOf(question),
        rows: question.answers.map(({ score, answer, people }, index) => ({
          key: `${question.question} ${index}`,
          given: score === null ? (answer ?? '') : text.score(score),
          people,
        })),
      }))}
      rowKey={({ key }) => key}
    />
  )
}

function headingOf({ question, summary }: EvaluationQuestionEntry): string {
  return summary === null ? question : `${question} (${text.meanLabel} ${text.mean(summary.mean)})`
}
