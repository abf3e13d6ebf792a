import { allowanceCalls } from './allowance.ts'
import { attendanceList } from './attendance-list.ts'
import { assignments } from './assignments.ts'
import { attendance } from './attendance.ts'
import { budgetChecks } from './budget-checks.ts'
import { budget } from './budget.ts'
import { budgetInsight } from './budget-insight.ts'
import { budgetImport } from './budget-import.ts'
import { coverage } from './coverage.ts'
import { agreements } from './agreements.ts'
import { absences } from './absences.ts'
import { backups } from './backups.ts'
import { calendarCorrections } from './calendar-corrections.ts'
import { calendar } from './calendar.ts'
import { closingCalls } from './closing.ts'
import { communication } from './communication.ts'
import { consultations } from './consultations.ts'
import { conversations } from './conversations.ts'
import { day } from './day.ts'
import { duplicates } from './duplicates.ts'
import { duplicateOrganisations } from './duplicate-organisations.ts'
import { eventTypes } from './event-types.ts'
import { evidenceCalls } from './evidence.ts'
import { evaluation } from './evaluation.ts'
import { finance } from './finance.ts'
import { events } from './events.ts'
import type { Entry } from './kinds.ts'
import { exchange } from './exchange.ts'
import { forms } from './forms.ts'
import { groups } from './groups.ts'
import { handover } from './handover.ts'
import { hours } from './hours.ts'
import { indicators } from './indicators.ts'
import { keys } from './keys.ts'
import { lists } from './lists.ts'
import { messages } from './messages.ts'
import { needs } from './needs.ts'
import { networkExport } from './network-export.ts'
import { outcomes } from './outcomes.ts'
import { organisations } from './organisations.ts'
import { payments } from './payments.ts'
import { poolLoadCalls } from './pool-load.ts'
import { people } from './people.ts'
import { report } from './report.ts'
import { regionPackages } from './region-package.ts'
import { safe } from './safe.ts'
import { plan } from './plan.ts'
import { planActionCalls } from './plan-action.ts'
import { planChecks } from './plan-checks.ts'
import { planRows } from './plan-rows.ts'
import { planTexts } from './plan-texts.ts'
import { poolNeeds } from './pool-needs.ts'
import { pool } from './pool.ts'
import { poolDue } from './pool-due.ts'
import { privacy } from './privacy.ts'
import { programme } from './programme.ts'
import { projects } from './projects.ts'
import { savedExports } from './saved-exports.ts'
import { search } from './search.ts'
import { snapshots } from './snapshots.ts'
import { system } from './system.ts'
import { tasks } from './tasks.ts'
import { timeline } from './timeline.ts'
import { venues } from './venues.ts'
import { waitingList } from './waiting-list.ts'
import { yearCalls } from './year.ts'

/** Every call a screen, a script or a test can make; one name, one kind, checked both ways. */
export const contract = {
  ...system,
  ...safe,
  ...backups,
  ...keys,
  ...plan,
  ...planActionCalls,
  ...planRows,
  ...planChecks,
  ...indicators,
  ...projects,
  ...consultations,
  ...communication,
  ...planTexts,
  ...events,
  ...eventTypes,
  ...yearCalls,
  ...venues,
  ...programme,
  ...tasks,
  ...calendar,
  ...calendarCorrections,
  ...absences,
  ...people,
  ...duplicates,
  ...duplicateOrganisations,
  ...organisations,
  ...lists,
  ...conversations,
  ...outcomes,
  ...evidenceCalls,
  ...agreements,
  ...evaluation,
  ...closingCalls,
  ...timeline,
  ...groups,
  ...search,
  ...exchange,
  ...networkExport,
  ...attendance,
  ...day,
  ...messages,
  ...forms,
  ...needs,
  ...attendanceList,
  ...waitingList,
  ...coverage,
  ...budget,
  ...payments,
  ...poolLoadCalls,
  ...pool,
  ...poolDue,
  ...budgetChecks,
  ...budgetInsight,
  ...snapshots,
  ...budgetImport,
  ...finance,
  ...privacy,
  ...poolNeeds,
  ...assignments,
  ...allowanceCalls,
  ...hours,
  ...report,
  ...handover,
  ...regionPackages,
  ...savedExports,
} as const satisfies Record<string, Entry>

export type Contract = typeof contract
export type CallName = keyof Contract

export type NameOfKind<Kind extends Entry['kind']> = {
  [Name in CallName]: Contract[Name]['kind'] extends Kind ? Name : never
}[CallName]

export type CommandName = NameOfKind<'command'>

/** Tells a name of the contract from other text. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}
