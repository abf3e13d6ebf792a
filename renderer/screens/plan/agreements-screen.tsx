import type { AgreementsQuestion } from '#domain/contract/agreements'
import type { PlacedOutcome } from '#domain/contract/evidence'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { PlanTabs } from '#renderer/components/plan-tabs.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { call, saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { usePagedRows } from '#renderer/lib/use-paged-rows'
import { useQuery } from '#renderer/lib/use-query'
import { agreementsText as text } from '#renderer/texts/agreements'
import { AgreementPanel } from './agreement-panel.tsx'
import { AgreementsGrid } from './agreements-grid.tsx'
import { AgreementsToolbar } from './agreements-toolbar.tsx'
import css from './agreements.module.css'
import { changed } from './plan-address.ts'
import type { AgreementsAddress } from './plan-address.ts'

type Props = {
  address: AgreementsAddress
  onAddress: (address: AgreementsAddress) => void
}

const stands = { 'te-laat': 'late', klaar: 'done', alle: 'all' } as const
const keyOf = ({ id }: PlacedOutcome) => id

/** All agreements of events and conversations: by day or by who does it, open and done. */
export function AgreementsScreen({ address, onAddress }: Props) {
  const question = questionOf(address)
  const facts = useQuery('agreements.list', { limit: 1 }, { keepsPrevious: true })
  const list = usePagedRows(JSON.stringify(question), keyOf, (page, signal) =>
    call('agreements.list', { ...question, ...page }, signal),
  )
  if (facts === undefined || list.total === undefined) return <Loading />
  const chosen = list.rows.find((row) => row.kind === 'there' && row.row.id === address.kies)
  return (
    <Page
      title={text.title}
      sub={text.sub(facts.counts)}
      actions={<Export question={question} isDisabled={list.total === 0} />}
      below={<PlanTabs current="agreements" />}
    >
      <PageSplit
        panel={
          <SidePanel
            label={text.panel}
            about={chosen?.kind === 'there' ? chosen.row.id : undefined}
          >
            {chosen?.kind === 'there' ? (
              <AgreementPanel key={chosen.row.id} agreement={chosen.row} />
            ) : (
              <Text size="sm" tone="muted">
                {address.kies === undefined ? text.pick : text.gone}
              </Text>
            )}
          </SidePanel>
        }
      >
        <div className={css.work}>
          <AgreementsToolbar {...{ address, onAddress, facts }} />
          <div className={css.list}>
            <AgreementsGrid
              rows={list.rows}
              onVisible={list.onVisible}
              current={address.kies}
              isEmpty={facts.counts.open + facts.counts.done === 0}
              onCurrent={(kies) => onAddress(changed(address, { kies }))}
              onShowAll={() => onAddress({})}
            />
          </div>
        </div>
      </PageSplit>
    </Page>
  )
}

function questionOf({ toon, wie, zoek = '', op }: AgreementsAddress): AgreementsQuestion {
  return {
    stand: toon === undefined ? 'open' : stands[toon],
    owner: ownerOf(wie),
    search: zoek,
    order: op === 'wie' ? 'owner' : 'day',
  }
}

function ownerOf(who: AgreementsAddress['wie']): AgreementsQuestion['owner'] {
  if (who === undefined) return null
  if (who === 'ik') return 'user'
  return who === 'niemand' ? 'nobody' : { id: who }
}

function Export({ question, isDisabled }: { question: AgreementsQuestion; isDisabled: boolean }) {
  const task = useTask('agreements.export')
  async function run() {
    const made = await task(question)
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.exported(name))
  }
  return (
    <>
      <Button
        icon="spreadsheet"
        isBusy={task.isBusy}
        isDisabled={isDisabled}
        onPress={() => void run()}
      >
        {text.export}
      </Button>
      <Refusal sentence={task.refusal} />
    </>
  )
}
