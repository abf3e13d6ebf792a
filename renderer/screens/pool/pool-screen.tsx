import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { PoolTabs } from '#renderer/components/pool-tabs.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'

/** Everybody of the pool, and their profile. */
export function PoolScreen() {
  return (
    <Page title="Sleutelpersonen" below={<PoolTabs current="pool" />}>
      <PageBody>
        <EmptyState
          sentence="Dit scherm is nog niet gemaakt."
          action={<LinkButton to="/vandaag">Naar Vandaag</LinkButton>}
        />
      </PageBody>
    </Page>
  )
}
