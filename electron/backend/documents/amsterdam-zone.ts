export const amsterdamName = 'Europe/Amsterdam'

/**
 * The clock of the Netherlands since 1996, written out: the last Sunday of March and of October.
 * Source: Directive 2000/84/EC.
 */
export const amsterdamZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${amsterdamName}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
