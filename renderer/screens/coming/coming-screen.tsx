import type { PlaceId } from '#domain/commands/registry'
import { placeWords } from '#domain/texts/commands'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { comingText } from '#renderer/texts/coming'

/** A place that is not built yet says so, and what can be done now. */
export function ComingScreen({ place }: { place: PlaceId & keyof typeof comingText }) {
  const { sentence, action, path } = comingText[place]
  return (
    <Page title={placeWords[place].label}>
      <PageBody>
        <EmptyState sentence={sentence} action={<LinkButton to={path}>{action}</LinkButton>} />
      </PageBody>
    </Page>
  )
}
