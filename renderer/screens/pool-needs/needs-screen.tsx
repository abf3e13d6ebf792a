import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { PoolTabs } from '#renderer/components/pool-tabs.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'

/** Who is needed where, and who fits. */
export function NeedsScreen() {
  return (
    <Page title="Sleutelpersonen" below={<PoolTabs current="needs" />}>
      <PageBody>
        <EmptyState
          sentence="Dit scherm is nog niet gemaakt."
          action={<LinkButton to="/vandaag">Naar Vandaag</LinkButton>}
        />
      </PageBody>
    </Page>
  )
}
