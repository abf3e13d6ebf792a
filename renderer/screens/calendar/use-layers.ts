import { calendarLayers } from '#domain/calendar/layers'
import type { CalendarLayer } from '#domain/calendar/layers'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'

export type ShownLayers = {
  /** What has a button; a school region without a gemeente has none. */
  readonly offered: readonly { readonly layer: CalendarLayer; readonly isPart: boolean }[]
  readonly hidden: readonly CalendarLayer[]
  readonly toggle: (layer: CalendarLayer) => void
}

/** Which layers stand on the calendar, kept for the next time; undefined while it is asked for. */
export function useLayers(): ShownLayers | undefined {
  const layers = useQuery('calendar.layers', {}, { keepsPrevious: true })
  const hide = useCommand('calendar.hideLayers')
  if (layers === undefined) return undefined
  const { hidden, schoolRegions } = layers
  return {
    hidden,
    offered: calendarLayers.flatMap((layer) => {
      if (!layer.startsWith('school-')) return [{ layer, isPart: false }]
      const found = schoolRegions.find(({ region }) => layer === `school-${region}`)
      return found === undefined ? [] : [{ layer, isPart: found.weight === 'note' }]
    }),
    toggle: (layer) => {
      const isHidden = hidden.includes(layer)
      const rest = hidden.filter((each) => each !== layer)
      void hide({ hidden: isHidden ? rest : [...rest, layer] })
    },
  }
}
