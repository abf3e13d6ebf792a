import type { Handlers } from '#backend/handler-types'
import { agreementsHandlers } from './agreements.ts'
import { absencesHandlers } from './absences.ts'
import { assignmentsHandlers } from './assignments.ts'
import { allowanceHandlers } from './allowance.ts'
import { attendanceHandlers } from './attendance.ts'
import { attendanceListHandlers } from './attendance-list.ts'
import { backupsHandlers } from './backups.ts'
import { budgetCheckHandlers } from './budget-checks.ts'
import { budgetHandlers } from './budget.ts'
import { budgetInsightHandlers } from './budget-insight.ts'
import { budgetImportHandlers } from './budget-import.ts'
import { calendarCorrectionsHandlers } from './calendar-corrections.ts'
import { calendarHandlers } from './calendar.ts'
import { closingHandlers } from './closing.ts'
import { communicationHandlers } from './communication.ts'
import { consultationsHandlers } from './consultations.ts'
import { conversationsHandlers } from './conversations.ts'
import { coverageHandlers } from './coverage.ts'
import { dayHandlers } from './day.ts'
import { duplicatesHandlers } from './duplicates.ts'
import { duplicateOrganisationsHandlers } from './duplicate-organisations.ts'
import { eventTypesHandlers } from './event-types.ts'
import { evidenceHandlers } from './evidence.ts'
import { evaluationHandlers } from './evaluation.ts'
import { financeHandlers } from './finance.ts'
import { eventsHandlers } from './events.ts'
import { exchangeHandlers } from './exchange.ts'
import { formsHandlers } from './forms.ts'
import { groupsHandlers } from './groups.ts'
import { regionPackageHandlers } from './region-package.ts'
import { savedExportsHandlers } from './saved-exports.ts'
import { handoverHandlers } from './handover.ts'
import { hoursHandlers } from './hours.ts'
import { indicatorsHandlers } from './indicators.ts'
import { keysHandlers } from './keys.ts'
import { listsHandlers } from './lists.ts'
import { messagesHandlers } from './messages.ts'
import { needsHandlers } from './needs.ts'
import { networkExportHandlers } from './network-export.ts'
import { outcomesHandlers } from './outcomes.ts'
import { organisationsHandlers } from './organisations.ts'
import { paymentHandlers } from './payments.ts'
import { poolLoadHandlers } from './pool-load.ts'
import { peopleHandlers } from './people.ts'
import { planHandlers } from './plan.ts'
import { planActionHandlers } from './plan-action.ts'
import { planChecksHandlers } from './plan-checks.ts'
import { planRowsHandlers } from './plan-rows.ts'
import { planTextsHandlers } from './plan-texts.ts'
import { poolNeedsHandlers } from './pool-needs.ts'
import { poolHandlers } from './pool.ts'
import { poolDueHandlers } from './pool-due.ts'
import { poolPartsHandlers } from './pool-parts.ts'
import { privacyHandlers } from './privacy.ts'
import { privacyEraseHandlers } from './privacy-erase.ts'
import { programmeHandlers } from './programme.ts'
import { reportHandlers } from './report.ts'
import { safeHandlers } from './safe.ts'
import { projectsHandlers } from './projects.ts'
import { searchHandlers } from './search.ts'
import { snapshotsHandlers } from './snapshots.ts'
import { systemHandlers } from './system.ts'
import { tasksHandlers } from './tasks.ts'
import { timelineHandlers } from './timeline.ts'
import { venuesHandlers } from './venues.ts'
import { waitingListHandlers } from './waiting-list.ts'
import { yearHandlers } from './year.ts'

/** A handler for every call of the contract; the compiler names the ones that are missing. */
export const handlers: Handlers = {
  ...systemHandlers,
  ...safeHandlers,
  ...backupsHandlers,
  ...keysHandlers,
  ...planHandlers,
  ...planActionHandlers,
  ...planRowsHandlers,
  ...planChecksHandlers,
  ...indicatorsHandlers,
  ...projectsHandlers,
  ...consultationsHandlers,
  ...communicationHandlers,
  ...planTextsHandlers,
  ...eventsHandlers,
  ...eventTypesHandlers,
  ...yearHandlers,
  ...venuesHandlers,
  ...programmeHandlers,
  ...tasksHandlers,
  ...calendarHandlers,
  ...calendarCorrectionsHandlers,
  ...absencesHandlers,
  ...peopleHandlers,
  ...duplicatesHandlers,
  ...duplicateOrganisationsHandlers,
  ...organisationsHandlers,
  ...listsHandlers,
  ...conversationsHandlers,
  ...outcomesHandlers,
  ...evidenceHandlers,
  ...agreementsHandlers,
  ...evaluationHandlers,
  ...closingHandlers,
  ...timelineHandlers,
  ...groupsHandlers,
  ...searchHandlers,
  ...exchangeHandlers,
  ...networkExportHandlers,
  ...attendanceHandlers,
  ...dayHandlers,
  ...messagesHandlers,
  ...formsHandlers,
  ...needsHandlers,
  ...attendanceListHandlers,
  ...waitingListHandlers,
  ...coverageHandlers,
  ...budgetHandlers,
  ...paymentHandlers,
  ...poolLoadHandlers,
  ...poolHandlers,
  ...poolDueHandlers,
  ...poolPartsHandlers,
  ...budgetCheckHandlers,
  ...budgetInsightHandlers,
  ...snapshotsHandlers,
  ...budgetImportHandlers,
  ...financeHandlers,
  ...privacyHandlers,
  ...privacyEraseHandlers,
  ...poolNeedsHandlers,
  ...assignmentsHandlers,
  ...allowanceHandlers,
  ...hoursHandlers,
  ...reportHandlers,
  ...handoverHandlers,
  ...savedExportsHandlers,
  ...regionPackageHandlers,
}
