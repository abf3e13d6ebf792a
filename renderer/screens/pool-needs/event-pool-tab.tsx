import type { EventStage } from '#domain/events/planned-event'
import type { EventId } from '#domain/shared/ids'
import { Card } from '#renderer/components/card.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Columns, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { PageBody } from '#renderer/components/page.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { AssignmentCard } from './assignment-card.tsx'
import { CoverTable } from './cover-table.tsx'
import css from './pool-needs.module.css'

// What was held or called off asks nobody any more.
const over = new Set<EventStage>(['gehouden', 'afgerond', 'geannuleerd'])

/** The sleutelpersonen of an event: which language is covered, and who was asked for what. */
export function EventPoolTab({ eventId }: { eventId: EventId }) {
  const needs = useQuery('poolNeeds.ofEvent', { eventId }, { keepsPrevious: true })
  const asked = useQuery('assignments.list', { eventId }, { keepsPrevious: true })
  const event = useQuery('events.get', { eventId }, { keepsPrevious: true })
  if (needs === undefined || asked === undefined || event === undefined) return <Loading />
  const isAhead = !over.has(event.stage)
  const { languages } = needs
  return (
    <PageBody>
      <div className={css.tab}>
        <Columns>
          <Card heading={text.cover}>
            {languages.length === 0 ? (
              <EmptyState
                sentence={text.noCount}
                action={
                  <LinkButton
                    to="/bijeenkomsten/$eventId/$tab"
                    params={{ eventId, tab: 'deelnemers' }}
                  >
                    {text.toGuests}
                  </LinkButton>
                }
              />
            ) : (
              <CoverTable eventId={eventId} languages={languages} isAhead={isAhead} />
            )}
            <p className={css.tableNote}>{text.counts}</p>
          </Card>
          <Card heading={text.assignments}>
            <Stack gap={3}>
              {asked.assignments.length === 0 ? (
                <Text size="sm" tone="muted">
                  {text.nobodyAsked}
                </Text>
              ) : (
                <div className={css.assignments}>
                  {asked.assignments.map((assignment) => (
                    <AssignmentCard key={assignment.assignmentId} assignment={assignment} />
                  ))}
                </div>
              )}
              {isAhead ? (
                <div className={css.flush}>
                  <LinkButton
                    to="/sleutelpersonen"
                    search={{ bijeenkomst: eventId }}
                    look="lite"
                    size="mini"
                    icon="search"
                  >
                    {text.find}
                  </LinkButton>
                </div>
              ) : null}
            </Stack>
          </Card>
        </Columns>
      </div>
    </PageBody>
  )
}
