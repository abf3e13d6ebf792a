import { up as store } from './0001-store.ts'
import { up as regionAndPeople } from './0002-region-and-people.ts'
import { up as planAndEvents } from './0003-plan-and-events.ts'
import { up as attendance } from './0004-attendance.ts'
import { up as budget } from './0005-budget.ts'
import { up as planTheYear } from './0006-plan-the-year.ts'
import { up as privacy } from './0007-privacy.ts'
import { up as network } from './0008-network.ts'
import { up as inviteAndClose } from './0009-invite-and-close.ts'
import { up as sleutelpersonen } from './0010-sleutelpersonen.ts'
import { up as budgetAnnex } from './0011-budget-annex.ts'
import { up as keptFigures } from './0012-kept-figures.ts'
import { up as planAndReports } from './0013-plan-and-reports.ts'

/** Position in the list is the version of the file; shipped ones are never edited. */
export const migrations: readonly string[] = [
  store,
  regionAndPeople,
  planAndEvents,
  attendance,
  budget,
  planTheYear,
  privacy,
  network,
  inviteAndClose,
  sleutelpersonen,
  budgetAnnex,
  keptFigures,
  planAndReports,
]
