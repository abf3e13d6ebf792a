const decimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** The most one entry of a day can hold. */
export const mostMinutes = 24 * 60

/**
 * Minutes as people type them: `2,5`, `2:30`, `2u30`, `150 min`, `2 uur`; null is empty, undefined
 * is not understood or more than a day holds.
 */
export function parseHours(typed: string): number | null | undefined {
  const text = typed.trim().toLowerCase()
  if (text === '') return null
  const minutes = inMinutes(text) ?? inHoursAndMinutes(text) ?? inHours(text)
  return minutes === undefined || minutes > mostMinutes ? undefined : minutes
}

/** `2,5`, and `2:20` when it is no number of quarters. */
export function hoursInField(minutes: number | null): string {
  if (minutes === null) return ''
  if (minutes % 15 === 0) return decimals.format(minutes / 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

function inMinutes(text: string): number | undefined {
  const [, minutes] = /^(\d{1,4}) ?m(?:in(?:uut|uten)?)?\.?$/.exec(text) ?? []
  return minutes === undefined ? undefined : Number(minutes)
}

function inHoursAndMinutes(text: string): number | undefined {
  const [, hours, minutes] =
    /^(\d{1,2}) ?(?:[:u]|uur(?: en)?) ?([0-5]\d)(?: ?m(?:in)?)?$/.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

function inHours(text: string): number | undefined {
  const [, hours] = /^(\d{1,2}(?:[.,]\d{1,2})?) ?(?:u|uur|uren)?$/.exec(text) ?? []
  return hours === undefined ? undefined : Math.round(Number(hours.replace(',', '.')) * 60)
}
