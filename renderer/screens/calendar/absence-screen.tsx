import { LinkButton } from '#renderer/components/link-button.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { absenceText as text } from '#renderer/texts/absences'
import { AbsencePanel } from './absence-panel.tsx'

/** The days on which the verbinder is away, on a page of their own. */
export function AbsenceScreen() {
  return (
    <Page
      title={text.title}
      sub={text.sub}
      actions={
        <LinkButton to="/kalender" icon="calendar">
          {text.toCalendar}
        </LinkButton>
      }
    >
      <PageBody>
        <AbsencePanel />
      </PageBody>
    </Page>
  )
}
