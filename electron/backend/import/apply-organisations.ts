import type { OrganisationRow, OrganisationsPlan } from '#domain/import/organisations-plan'
import { changesToTake, decisionOf } from '#domain/import/row-decision'
import type { RowChoice } from '#domain/import/row-decision'
import type { OrganisationId } from '#domain/shared/ids'
import { contactNote } from '#domain/texts/import-report'
import { insertOrganisation, updateOrganisation } from '#backend/db/repositories/organisations'
import type { Writer } from '#backend/db/sql'
import type { Ports } from '#backend/ports'
import { countLeft, emptyNumbers } from './apply-people.ts'
import type { Applied, Choices } from './apply-people.ts'

/** Writes what the plan and the choices say about organisations. */
export function applyOrganisations(
  db: Writer,
  ports: Ports,
  plan: OrganisationsPlan,
  choices: Choices,
): Applied {
  const numbers = { ...emptyNumbers() }
  const ofRow = new Map<number, OrganisationId>()
  for (const row of plan.rows) {
    const choice = choices.get(row.row)
    const decision = decisionOf(row, choice)
    if (row.record === null || decision === 'leave') {
      countLeft(numbers, row.outcome, choice?.choice === 'skip')
      continue
    }
    const target = decision === 'merge' ? targetOf(row, ofRow) : undefined
    if (target === undefined) {
      ofRow.set(row.row, addOrganisation(db, ports, row.record))
      numbers.added += 1
      numbers.organisationsAdded += 1
    } else if (changeOrganisation(db, target, row, choice)) numbers.changed += 1
    else numbers.left = { ...numbers.left, duplicate: numbers.left.duplicate + 1 }
  }
  return { numbers, cellsWithoutAddress: [] }
}

function targetOf(
  { match }: OrganisationRow,
  ofRow: ReadonlyMap<number, OrganisationId>,
): OrganisationId | undefined {
  if (match?.kind === 'organisation') return match.organisationId
  return match ? ofRow.get(match.row) : undefined
}

type Described = NonNullable<OrganisationRow['record']>

function addOrganisation(db: Writer, ports: Ports, record: Described): OrganisationId {
  const id = ports.newId() as OrganisationId
  const { name, chainRoleId, gemeenteIds, email, phone } = record
  const contact = record.contactName === null ? [] : [contactNote(record.contactName)]
  const note = [...(record.note === null ? [] : [record.note]), ...contact].join('\n')
  insertOrganisation(
    db,
    { id, name, createdAt: ports.now() },
    { chainRoleId, gemeenteIds, email, phone, note: note === '' ? null : note },
  )
  return id
}

/** Takes over the chosen differences; false when none was, so that what has a source stays. */
function changeOrganisation(
  db: Writer,
  target: OrganisationId,
  row: OrganisationRow,
  choice: RowChoice | undefined,
): boolean {
  const fields = changesToTake(row, choice?.fields ?? null).map(({ field }) => field)
  if (fields.length === 0 || row.record === null) return false
  const { chainRoleId, gemeenteIds, email, phone } = row.record
  updateOrganisation(db, target, {
    ...(fields.includes('chainRole') ? { chainRoleId } : {}),
    ...(fields.includes('gemeente') ? { gemeenteIds } : {}),
    ...(fields.includes('email') ? { email } : {}),
    ...(fields.includes('phone') ? { phone } : {}),
  })
  return true
}
