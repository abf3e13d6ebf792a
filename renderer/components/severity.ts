import type { Severity } from '#domain/calendar/signal'
import type { IconName } from './icon.tsx'

const icons: Record<Severity, IconName> = {
  avoid: 'late',
  adapt: 'attention',
  'no-data': 'help',
  note: 'info',
}

/** The icon of how heavily a day weighs; the word always stands beside it. */
export function iconOfSeverity(severity: Severity | null): IconName {
  return severity === null ? 'yes' : icons[severity]
}
