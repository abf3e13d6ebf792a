import type { ReactNode } from 'react'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { ViewGroup, ViewLink, ViewList } from '#renderer/components/view-list.tsx'
import { settingsText as text } from '#renderer/texts/settings'

type Props = {
  sub: string
  /** At most one of them primary. */
  actions?: ReactNode
  /** A `SidePanel` for the chosen row. */
  panel?: ReactNode
  children: ReactNode
}

/** The frame of each page of Instellingen: the list at the left, the page beside it. */
export function SettingsPage({ sub, actions, panel, children }: Props) {
  return (
    <Page title={text.title} sub={sub} actions={actions}>
      <PageSplit
        panel={panel}
        list={
          <ViewList label={text.list}>
            <ViewGroup heading={text.yourWork}>
              <ViewLink icon="place" label={text.region} to="/instellingen/regio" />
              <ViewLink icon="desk" label={text.venues} to="/instellingen/plaatsen" />
              <ViewLink icon="events" label={text.types} to="/instellingen/soorten" />
              <ViewLink icon="mail" label={text.texts} to="/instellingen/teksten" />
              <ViewLink
                icon="calendar"
                label={text.calendarDays}
                to="/instellingen/kalenderdagen"
              />
              <ViewLink icon="budget" label={text.amounts} to="/instellingen/bedragen" />
            </ViewGroup>
            <ViewGroup heading={text.program}>
              <ViewLink icon="settings" label={text.appearance} to="/instellingen/weergave" />
              <ViewLink icon="locked" label={text.safety} to="/instellingen/veiligheid" />
              <ViewLink icon="person" label={text.privacy} to="/instellingen/privacy" />
            </ViewGroup>
          </ViewList>
        }
      >
        {children}
      </PageSplit>
    </Page>
  )
}
