import type { timeline } from '#domain/contract/timeline'
import { refuse } from '#domain/texts/refusals'
import type { HandlersFor } from '#backend/handler-types'
import { timelineOfOrganisation, timelineOfPerson } from '#backend/people/timeline-of'

export const timelineHandlers: HandlersFor<typeof timeline> = {
  'people.timeline': (db, { personId, ...page }, ports) =>
    timelineOfPerson(db, personId, page, ports.now()) ?? refuse('not-found'),
  'organisations.timeline': (db, { organisationId, ...page }) =>
    timelineOfOrganisation(db, organisationId, page) ?? refuse('not-found'),
}
