/** What a calendar can show or hide, in the order of its buttons. */
export const calendarLayers = [
  'public-holiday',
  'school-noord',
  'school-midden',
  'school-zuid',
  'culture',
  'ramadan',
  'absence',
  'plan',
  'tasks',
] as const

export type CalendarLayer = (typeof calendarLayers)[number]

/** The layer of a mark; null for one that has no button, and so is always drawn. */
export function layerOfMark({ layer, id }: { layer: string; id: string }): CalendarLayer | null {
  // The marks of a school holiday are told apart by their region: `schoolvakantie-midden`.
  const name = layer === 'school-holiday' ? id.replace(/^schoolvakantie-/, 'school-') : layer
  return calendarLayers.find((each) => each === name) ?? null
}
