import { useState } from 'react'
import type { FigurePartAnswer, MadeOfAnswer } from '#domain/contract/budget-insight'
import { gridDate } from '#domain/shared/dates'
import type { BudgetLineId, EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { amountInField } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'

type Figure = 'begroot' | 'geraamd' | 'verplicht' | 'gerealiseerd' | 'used'

type Props = {
  figure: Figure
  year: number | null
  lineId: BudgetLineId | null
  eventId: EventId | 'none' | null
}

const few = 200
const everything = 5_000

/** What one figure of the annex is made of: the bookings behind it, and their sum. */
export function FigureScreen({ figure, year, lineId, eventId }: Props) {
  const [limit, setLimit] = useState(few)
  const answer = useQuery(
    'budget.madeOf',
    { figure, year, lineId, eventId, limit },
    { keepsPrevious: true },
  )
  if (answer === undefined) return <Loading />
  return (
    <Page
      title={<bdi>{text.figure(text[figure], placeOf(answer, eventId), year)}</bdi>}
      isCompact
      sub={text.figureSub}
      actions={
        eventId === null || eventId === 'none' ? (
          <LinkButton look="soft" to="/begroting">
            {text.back}
          </LinkButton>
        ) : (
          <LinkButton
            look="soft"
            to="/bijeenkomsten/$eventId/$tab"
            params={{ eventId, tab: 'begroting' }}
          >
            {text.backToEvent}
          </LinkButton>
        )
      }
    >
      <PageBody>
        {answer.parts.length === 0 ? (
          <EmptyState sentence={answer.amount === null ? text.noAmount : text.noParts} />
        ) : (
          <DataTable
            caption={text.madeOf}
            columns={columnsOf(figure, answer)}
            groups={[{ rows: answer.parts }]}
            rowKey={({ id }) => id}
          />
        )}
        {answer.parts.length === answer.count ? null : (
          <Button onPress={() => setLimit(everything)}>{text.showAll}</Button>
        )}
      </PageBody>
    </Page>
  )
}

function placeOf({ lineName, eventTitle }: MadeOfAnswer, eventId: Props['eventId']): string {
  if (eventId === 'none') return text.withoutEvent
  return eventTitle ?? lineName ?? text.wholeAnnex
}

function columnsOf(figure: Figure, answer: MadeOfAnswer): readonly TableColumn<FigurePartAnswer>[] {
  const hidden = answer.count - answer.parts.length
  return [
    {
      id: 'what',
      heading: text.what,
      isRowHeading: true,
      cell: (part) => <bdi>{wordsOf(part, figure)}</bdi>,
      foot: hidden === 0 ? text.sum : `${text.sum}. ${text.notShown(hidden)}`,
    },
    { id: 'line', heading: text.line, cell: ({ lineName }) => <bdi>{lineName}</bdi> },
    { id: 'who', heading: text.supplier, cell: ({ supplier }) => <bdi>{supplier}</bdi> },
    { id: 'event', heading: text.event, cell: ({ eventTitle }) => <bdi>{eventTitle}</bdi> },
    {
      id: 'date',
      heading: text.date,
      width: '6.5rem',
      cell: ({ date }) => (date === null ? '' : gridDate(date)),
    },
    { id: 'year', heading: text.yearColumn, cell: ({ year }) => year },
    {
      id: 'amount',
      heading: text.amount,
      isNumber: true,
      cell: ({ amount }) => amountInField(amount),
      foot: amountInField(answer.amount),
    },
  ]
}

function wordsOf(part: FigurePartAnswer, figure: Figure): string {
  const { description, invoice, step, kind } = part
  return [
    description,
    step === 'credit' ? text.credit : null,
    invoice === null ? null : text.invoice(invoice),
    kind === 'open' ? text.open[figure === 'geraamd' ? 'geraamd' : 'verplicht'] : null,
  ]
    .filter((words) => words !== null)
    .join(', ')
}
