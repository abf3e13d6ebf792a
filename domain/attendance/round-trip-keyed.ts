import { nameLikeness, namePartsOf } from '#domain/import/name-likeness'
import { parseName } from '#domain/import/person-name'
import type { PersonName } from '#domain/import/person-name'
import { assertNever } from '#domain/shared/assert-never'
import { attendanceTexts, guestWorkbookTexts } from '#domain/texts/workbooks'
import type { NameBook, RoundTripGuest, RoundTripPerson, RoundTripRow } from './round-trip-plan.ts'
import { plainRow, wasOf } from './round-trip-row.ts'
import type { ListRow } from './round-trip-sheet.ts'

type Owner = PersonName & RoundTripPerson

type Known = {
  readonly owner: Owner
  /** Where they stand now; undefined when they are no longer on the list. */
  readonly guest: RoundTripGuest | undefined
  readonly isDouble: boolean
  readonly names: NameBook
}

/** A row that its key says whose it is. */
export function keyedRow(row: ListRow, { owner, guest, isDouble, names }: Known): RoundTripRow {
  const likeness = likenessOf(row, owner)
  const plain = { ...plainRow(row), people: [personOf(owner)] }
  if (isDouble) return { ...plain, reason: 'double' }
  if (likeness === 'other' && row.mark.kind === 'present' && guest?.isPresent !== true) {
    return anotherName(row, owner, names)
  }
  const rename =
    likeness === 'same' ? null : { cell: row.nameCell, before: owner.name, after: row.name }
  return { ...plain, rename, ...presenceOf(row, guest) }
}

type Said = Pick<RoundTripRow, 'outcome' | 'reason' | 'choices' | 'usual'> & Partial<RoundTripRow>

/** Mark, what was written, and what Schakel knows: only what she changed in the list counts. */
function presenceOf(row: ListRow, guest: RoundTripGuest | undefined): Said {
  const { mark, exported } = row
  const isIn = guest?.isPresent === true
  const isUntouched = mark.kind === exported
  const stays = (reason: RoundTripRow['reason']): Said => ({
    ...{ outcome: 'unchanged', reason, choices: ['leave'], usual: 'leave' },
  })
  switch (mark.kind) {
    case 'present':
      if (isIn) return stays('already-in')
      return isUntouched
        ? { ...stays('taken-back-since'), choices: ['leave', 'present'] }
        : { ...arrival, time: mark.time, was: wasOf(guest) }
    case 'absent':
    case 'empty': {
      if (isIn && !isUntouched) return { ...against, reason: whyAgainst(mark.kind, exported) }
      if (isIn) return stays('in-since')
      return stays(isWithdrawn(row, guest) ? 'withdrawn-since' : 'nothing')
    }
    case 'unclear':
      if (isIn) return stays('already-in')
      return {
        ...{ outcome: 'doubtful', reason: 'unclear-mark', said: mark.text, cell: row.markCell },
        ...{ choices: ['present', 'leave'], usual: 'leave', was: wasOf(guest) },
      }
    default:
      return assertNever(mark)
  }
}

const arrival = {
  ...{ outcome: 'arrives', reason: 'marked', choices: ['present', 'leave'], usual: 'present' },
} as const satisfies Said
const against = {
  ...{ outcome: 'conflict', choices: ['absent', 'leave'], usual: 'leave' },
} as const satisfies Partial<Said>

function whyAgainst(kind: 'absent' | 'empty', exported: ListRow['exported']) {
  if (kind === 'absent') return 'says-no'
  return exported === 'present' ? 'cleared' : 'left-empty'
}

const expectedWords: readonly string[] = [
  ...[attendanceTexts.statusName.registered, attendanceTexts.statusName.offered],
  guestWorkbookTexts.standName.registered,
]

// The list says expected, and Schakel no longer does.
function isWithdrawn({ stand }: ListRow, guest: RoundTripGuest | undefined): boolean {
  if (!expectedWords.includes(stand)) return false
  return guest === undefined || guest.stand === 'cancelled' || guest.stand === 'declined'
}

/** Marked as there, under another name: somebody else, or a list that was sorted by half. */
function anotherName(row: ListRow, owner: Owner, names: NameBook): RoundTripRow {
  const others = names.sameName(row.name).filter(({ personId }) => personId !== owner.personId)
  return {
    ...plainRow(row),
    ...{ outcome: 'doubtful', reason: 'other-name', said: owner.name, usual: 'leave' },
    people: [...others, personOf(owner)],
    choices: ['present', 'new', 'leave'],
  }
}

function likenessOf(row: ListRow, owner: Owner): 'same' | 'alike' | 'other' {
  if (row.name === '' || row.name === owner.name) return 'same'
  const name = parseName(row.name)
  if (name === null) return 'same'
  const likeness = nameLikeness(namePartsOf(name), namePartsOf(owner))
  return likeness === null ? 'other' : 'alike'
}

function personOf({ personId, name, organisation }: Owner): RoundTripPerson {
  return { personId, name, organisation }
}
