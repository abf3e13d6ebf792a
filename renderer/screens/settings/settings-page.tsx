import type { ReactNode } from 'react'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { ViewGroup, ViewLink, ViewList } from '#renderer/components/view-list.tsx'
import { settingsText as text } from '#renderer/texts/settings'

/** The frame of each page of Instellingen: the list at the left, the page beside it. */
export function SettingsPage({ sub, children }: { sub: string; children: ReactNode }) {
  return (
    <Page title={text.title} sub={sub}>
      <PageSplit
        list={
          <ViewList label={text.list}>
            <ViewGroup heading={text.yourWork}>
              <ViewLink icon="place" label={text.region} to="/instellingen/regio" />
            </ViewGroup>
            <ViewGroup heading={text.program}>
              <ViewLink icon="settings" label={text.appearance} to="/instellingen/weergave" />
              <ViewLink icon="locked" label={text.safety} to="/instellingen/veiligheid" />
            </ViewGroup>
          </ViewList>
        }
      >
        {children}
      </PageSplit>
    </Page>
  )
}
