import { gemeentenOf, isListed, whatOf } from './attendance-sheet.ts'
import type { AttendanceSheetPerson } from './attendance-sheet.ts'
import type { PaperPerson } from '#domain/contract/day'
import { attendanceTexts as text } from '#domain/texts/workbooks'

/** The people of the presentielijst as every other list on paper has them, under the same rule. */
export function paperPeople(people: readonly AttendanceSheetPerson[]): PaperPerson[] {
  return people.filter(isListed).map((person) => ({
    participationId: person.participationId,
    name: person.name,
    organisation: person.organisation,
    what: whatOf(person, false),
    chainRole: person.isPrivacySensitive ? text.participant : (person.chainRole ?? ''),
    gemeenten: gemeentenOf(person),
    isPresent: person.isPresent,
  }))
}
