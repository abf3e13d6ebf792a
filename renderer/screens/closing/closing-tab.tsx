import { useRef } from 'react'
import type { ClosingOfEvent, EventResult } from '#domain/contract/closing'
import type { EventId } from '#domain/shared/ids'
import { Icon } from '#renderer/components/icon.tsx'
import type { IconName } from '#renderer/components/icon.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { closingText as text } from '#renderer/texts/closing'
import { evaluationText } from '#renderer/texts/evaluation'
import { ClosingCard } from './closing-card.tsx'
import css from './closing.module.css'
import { EvaluationPanel } from './evaluation-panel.tsx'
import { OutcomesPart } from './outcomes-part.tsx'

/** The tab Opbrengst of an event: what it brought, what guests thought, and what closing still asks. */
export function ClosingTab({ eventId }: { eventId: EventId }) {
  const closing = useQuery('closing.get', { eventId }, { keepsPrevious: true })
  const result = useQuery('closing.result', { eventId }, { keepsPrevious: true })
  const evaluation = useQuery('evaluation.get', { eventId }, { keepsPrevious: true })
  const field = useRef<HTMLInputElement>(null)
  if (closing === undefined || result === undefined || evaluation === undefined) return <Loading />
  const card = (
    <ClosingCard eventId={eventId} closing={closing} onWrite={() => field.current?.focus()} />
  )
  return (
    <PageSplit
      panel={
        <SidePanel label={evaluationText.heading} look="sunken">
          <div className={css.panel}>
            {/* Until it is closed, closing is what this page is for. */}
            {closing.canClose ? card : null}
            <EvaluationPanel
              eventId={eventId}
              evaluation={evaluation.evaluation}
              present={closing.facts.present}
            />
            {closing.canClose ? null : card}
          </div>
        </SidePanel>
      }
    >
      <div className={css.work}>
        <Figures closing={closing} result={result} />
        <OutcomesPart eventId={eventId} field={field} />
      </div>
    </PageSplit>
  )
}

type Figure = { readonly label: string; readonly value: number | string; readonly icon?: IconName }

function Figures({ closing, result }: { closing: ClosingOfEvent; result: EventResult }) {
  const { facts, noShows } = closing
  const figures: Figure[] = [
    { label: text.figures.present, value: facts.present, icon: 'present' },
    { label: text.figures.walkIns, value: facts.walkIns, icon: 'add' },
    { label: text.figures.noShows, value: noShows.length, icon: 'not-shown' },
    {
      label: text.figures.gemeenten,
      value: text.ofGemeenten(result.gemeentenPresent, result.chain.gemeenten.length),
    },
  ]
  return (
    <div className={css.figures}>
      <dl>
        {figures.map(({ label, value, icon }) => (
          <div key={label}>
            <dt>
              {icon === undefined ? null : <Icon name={icon} size="small" />}
              {label}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{text.countedOnce}</p>
    </div>
  )
}
