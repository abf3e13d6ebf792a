import { CatchBoundary } from '@tanstack/react-router'
import type { VenueId } from '#domain/shared/ids'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { ViewButton } from '#renderer/components/view-list.tsx'
import { useRevision } from '#renderer/lib/revision'
import { useQuery } from '#renderer/lib/use-query'
import { venueText as text } from '#renderer/texts/venues'
import { NewVenue } from './new-venue.tsx'
import { SettingsPage } from './settings-page.tsx'
import { VenueDetails } from './venue-details.tsx'
import css from './venues-settings.module.css'

type Props = { chosenId: VenueId | undefined; onChoose: (venueId: VenueId | undefined) => void }

/** The places events are held: the list at the left, everything known of one beside it. */
export function VenuesSettings({ chosenId, onChoose }: Props) {
  const venues = useQuery('venues.list', {}, { keepsPrevious: true })
  const revision = useRevision()
  const shownId = chosenId ?? venues?.[0]?.id
  return (
    <SettingsPage sub={text.title}>
      {venues === undefined ? (
        <Loading />
      ) : (
        <div className={css.split}>
          <section aria-label={text.list} className={css.list}>
            <ul>
              {venues.map(({ id, name, gemeenteName }) => (
                <ViewButton
                  key={id}
                  icon="place"
                  label={
                    <span>
                      <bdi>{name}</bdi>
                      {gemeenteName === null ? null : (
                        <Text tone="dim" size="xs">
                          {gemeenteName}
                        </Text>
                      )}
                    </span>
                  }
                  isCurrent={id === shownId}
                  onPress={() => onChoose(id)}
                />
              ))}
            </ul>
            <NewVenue onAdded={onChoose} />
          </section>
          {shownId === undefined ? (
            <Text tone="muted">{text.empty}</Text>
          ) : (
            <CatchBoundary getResetKey={() => `${shownId} ${revision}`} errorComponent={NotThere}>
              <VenueDetails
                key={shownId}
                venueId={shownId}
                isListed={venues.some(({ id }) => id === shownId)}
                onArchived={() => onChoose(undefined)}
              />
            </CatchBoundary>
          )}
        </div>
      )}
    </SettingsPage>
  )
}

// As after an undo of a place that was only just made: the list stays.
function NotThere() {
  return <Text tone="muted">{text.gone}</Text>
}
