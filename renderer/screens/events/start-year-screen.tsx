import { useState } from 'react'
import { yearToPlan } from '#domain/events/year-to-plan'
import type { ValueOfCall } from '#renderer/lib/backend'
import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody, PageSplit } from '#renderer/components/page.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { startYearText as text } from '#renderer/texts/start-year'
import { StartedYear } from './started-year.tsx'
import { StartYearDay } from './start-year-day.tsx'
import { asProposed, wantedOf } from './start-year-draft.ts'
import { StartYearList } from './start-year-list.tsx'

type Props = { year: number | undefined; onYear: (year: number) => void }

/** Everything the rhythm of a year still misses, each with a day, made in one step. */
export function StartYearScreen({ year, onYear }: Props) {
  const { today } = useStatus()
  const shown = year ?? yearToPlan(today)
  return <StartYear key={shown} year={shown} onYear={onYear} />
}

type Started = ValueOfCall<'year.start'>

function StartYear({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const proposal = useQuery('year.proposal', { year }, { keepsPrevious: true })
  const start = useCommand('year.start')
  const [draft, setDraft] = useState(asProposed)
  const [openKey, setOpenKey] = useState<string>()
  const [started, setStarted] = useState<Started>()
  if (proposal === undefined) return <Loading />

  const wanted = wantedOf(draft, proposal.events)
  const takesBudgetLines = draft.takesBudgetLines && !proposal.hasBudgetYear
  const isNothing = wanted.length === 0 && !takesBudgetLines
  const open = proposal.events.find(({ key }) => key === openKey)

  async function go() {
    const said = wanted.length === 0 ? text.saidBudget(year) : text.said(year, wanted.length)
    const made = await start({ year, events: wanted, takesBudgetLines }, said)
    if (made !== undefined) setStarted(made)
  }

  return (
    <Page
      title={text.title(year)}
      sub={text.sub(year, proposal.events.length)}
      lead={<Years year={year} onYear={onYear} />}
      actions={
        isNothing ? undefined : (
          <Button look="primary" icon="check" isBusy={start.isBusy} onPress={() => void go()}>
            {wanted.length === 0 ? text.goBudget : text.go(wanted.length)}
          </Button>
        )
      }
    >
      {started !== undefined || proposal.events.length === 0 ? (
        <PageBody>
          <StartedYear year={year} events={started?.events ?? []} />
        </PageBody>
      ) : (
        <PageSplit
          panel={
            <SidePanel label={text.panel}>
              <StartYearDay event={open} draft={draft} onChange={setDraft} />
            </SidePanel>
          }
        >
          <StartYearList
            year={year}
            proposal={proposal}
            draft={draft}
            openKey={openKey}
            refusal={start.refusal}
            onChange={setDraft}
            onOpen={setOpenKey}
          />
        </PageSplit>
      )}
    </Page>
  )
}

function Years({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  return (
    <Row gap={1}>
      <Button icon="previous" label={text.previousYear} onPress={() => onYear(year - 1)} />
      <Button icon="next" label={text.nextYear} onPress={() => onYear(year + 1)} />
    </Row>
  )
}
