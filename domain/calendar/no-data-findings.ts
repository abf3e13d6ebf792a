import { yearOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { CalendarReference } from './reference.ts'
import { finding } from './signal.ts'
import type { Finding } from './signal.ts'

/** What the calendar data cannot say about a day: said aloud, never taken as all-clear. */
export function noDataFindings(
  date: IsoDate,
  reference: CalendarReference,
  hasSchoolRegions: boolean,
): Finding[] {
  const year = yearOf(date)
  const findings: Finding[] = []
  if (!reference.publicHolidayYears.includes(year)) {
    findings.push(noData('geen-gegevens-feestdagen', 'public-holidays'))
  }
  if (date < reference.schoolHolidaysFrom || date > reference.schoolHolidaysUntil) {
    findings.push(noData('geen-gegevens-schoolvakanties', 'school-holidays'))
  } else if (!hasSchoolRegions) {
    findings.push(noData('geen-gegevens-schoolvakanties', 'school-regions'))
  }
  if (!reference.feastYears.includes(year)) {
    findings.push(noData('geen-gegevens-religieuze-dagen', 'feasts'))
  }
  return findings
}

/** Said where sunset or solar noon matters and the region has no place to reckon them for. */
export function noSunFinding(): Finding {
  return noData('geen-gegevens-zonnestand', 'sun')
}

function noData(
  id: string,
  about: 'public-holidays' | 'school-holidays' | 'school-regions' | 'feasts' | 'sun',
): Finding {
  return finding(id, 'no-data', 'no-data', { kind: 'no-data', about })
}
