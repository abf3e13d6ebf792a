import type { MoneyEntry } from '#domain/budget/cost-chain'
import { todayOf } from '#domain/shared/dates'
import type { AssignmentId, CostChainId, EventId, MoneyEntryId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { Assignment } from '#domain/sleutelpersonen/assignment'
import { changeOfCommitment, commitmentOf } from '#domain/sleutelpersonen/commitment'
import type { Commitment } from '#domain/sleutelpersonen/commitment'
import { poolCostName } from '#domain/texts/pool-money'
import { findAssignment } from '#backend/db/repositories/assignments'
import { listFundingSources } from '#backend/db/repositories/budget-book'
import {
  deleteCostChain,
  deleteMoneyEntry,
  insertBudgetYear,
  insertCostChain,
  saveMoneyEntry,
  updateCostChain,
} from '#backend/db/repositories/budget-writes'
import { findEvent } from '#backend/db/repositories/events'
import { findCost, setAssignmentCost } from '#backend/db/repositories/pool-costs'
import { findProfile } from '#backend/db/repositories/sleutelpersonen'
import type { Reader, Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { plannedWork } from './planned-work.ts'
import { poolLineOf } from './pool-line.ts'
import { isSettled } from './settle-cost.ts'

type Making = Pick<Ports, 'now' | 'newId'>

/**
 * Makes or updates the commitment of an accepted assignment on the pool's line; one that is no
 * longer accepted, or lost its day, is released. Without a line nothing is promised yet: the
 * commitment comes when she chooses one. Who does the work never stands in the budget.
 */
export function commitAssignment(db: Writer, assignmentId: AssignmentId, ports: Making): void {
  const assignment = findAssignment(db, assignmentId)
  const profile = assignment && findProfile(db, assignment.personId)
  // Somebody who was erased keeps the costs that were made.
  if (!assignment || !profile) return
  const commitment = isOnTemplate(db, assignment)
    ? undefined
    : commitmentOf(promisedOf(db, assignment), profile)
  if (!commitment) return releaseAssignment(db, assignmentId, ports)
  // What came to nothing before there was a line is not promised after all.
  if (assignment.chainId === null && isSettled(db, assignmentId)) return
  const chainId = assignment.chainId ?? newPoolChain(db, namedAs(assignment, commitment), ports)
  if (chainId === null) return
  if (assignment.chainId === null) setAssignmentCost(db, assignmentId, chainId)
  bringUpToDate(db, chainId, commitment, ports)
  updateCostChain(db, chainId, {
    description: namedAs(assignment, commitment).description,
    eventId: assignment.eventId,
    closedOn: isSettled(db, assignmentId) ? undefined : null,
  })
}

/**
 * Takes back what a cancelled assignment promised: its cost goes, or is closed when something was
 * paid or estimated on it.
 */
export function releaseAssignment(db: Writer, assignmentId: AssignmentId, ports: Making): void {
  const chainId = findAssignment(db, assignmentId)?.chainId ?? null
  const known = chainId === null ? undefined : findCost(db, chainId)
  if (!known) return
  const isPaid = known.entries.some(({ step }) => step === 'actual' || step === 'credit')
  const promised = known.entries.filter(({ step }) => step === 'commitment')
  if (!isPaid) for (const { id } of promised) deleteMoneyEntry(db, id)
  if (known.entries.length === (isPaid ? 0 : promised.length)) {
    setAssignmentCost(db, assignmentId, null)
    deleteCostChain(db, known.chain.id)
  } else if (known.chain.closedOn === null) {
    updateCostChain(db, known.chain.id, { closedOn: todayOf(ports.now()) })
  }
}

// The same work that its hours are planned for.
function promisedOf(db: Reader, assignment: Assignment): Assignment {
  const planned = plannedWork(db, assignment)
  return { ...assignment, plannedMinutes: planned?.minutes ?? 0, plannedKm: planned?.km ?? 0 }
}

function isOnTemplate(db: Reader, { eventId }: Assignment): boolean {
  return eventId !== null && findEvent(db, eventId)?.isTemplate === true
}

type NewChain = {
  readonly eventId: EventId | null
  readonly year: number
  readonly description: string
}

function namedAs(assignment: Assignment, commitment: Commitment): NewChain {
  const { role, language, date, eventId } = assignment
  const { year, minutesWithoutRate } = commitment
  const description =
    date === null ? '' : poolCostName({ role, language, date, minutesWithoutRate })
  return { eventId, year, description }
}

/** A new cost on the pool's line of a year; null when no line pays for the pool. */
export function newPoolChain(db: Writer, wish: NewChain, ports: Making): CostChainId | null {
  const lineId = poolLineOf(db, wish.year)
  const own = listFundingSources(db).find(({ isInAnnex }) => isInAnnex)
  if (lineId === null || !own) return null
  const id = ports.newId() as CostChainId
  insertCostChain(
    db,
    {
      ...{ id, lineId, eventId: wish.eventId, fundingSourceId: own.id },
      ...{ description: wish.description, supplier: null, closedOn: null, coversEstimate: true },
    },
    ports.now(),
  )
  return id
}

function bringUpToDate(
  db: Writer,
  chainId: CostChainId,
  commitment: Commitment,
  ports: Making,
): void {
  const { keep, gone } = changeOfCommitment(findCost(db, chainId)?.entries ?? [], commitment)
  for (const { id } of gone) deleteMoneyEntry(db, id)
  if (keep === undefined) return
  insertBudgetYear(db, keep.year)
  const entry: MoneyEntry =
    'id' in keep
      ? keep
      : {
          ...{ id: ports.newId() as MoneyEntryId, chainId, step: 'commitment', year: keep.year },
          ...{ exVat: keep.amount, vat: cents(0), rate: null, isCompensable: false },
          ...{ invoice: null, date: todayOf(ports.now()), note: null },
        }
  saveMoneyEntry(db, entry, ports.now())
}
