import { gemeentenOf, isListed, whatOf } from './attendance-sheet.ts'
import type { AttendanceSheetPerson } from './attendance-sheet.ts'
import type { PaperPerson } from '#domain/contract/day'
import { attendanceTexts as text } from '#domain/texts/workbooks'

/** The people of the presentielijst as every other list on paper has them, under the same rule; who was erased has no name to print. */
export function paperPeople(people: readonly AttendanceSheetPerson[]): PaperPerson[] {
  const named = people.filter((person) => isListed(person) && !person.isErased)
  return named.map((person) => ({
    participationId: person.participationId,
    name: person.name,
    organisation: person.organisation,
    what: whatOf(person, false),
    chainRole: person.isPrivacySensitive ? text.participant : (person.chainRole ?? ''),
    gemeenten: gemeentenOf(person),
    isPresent: person.isPresent,
  }))
}
