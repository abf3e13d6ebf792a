import type { ReactNode } from 'react'
import type { CalendarLayer } from '#domain/calendar/layers'
import { LayerToggle } from '#renderer/components/layer-toggle.tsx'
import type { LayerShape } from '#renderer/components/layer-toggle.tsx'
import { calendarText as text } from '#renderer/texts/calendar'
import { layerText } from '#renderer/texts/calendar-layers'
import css from './layer-bar.module.css'
import type { ShownLayers } from './use-layers.ts'

type Props = {
  layers: ShownLayers
  /** A year has no tasks on its days, a month and a week no rows of the plan. */
  without: CalendarLayer
  /** At the end of the bar. */
  children?: ReactNode
}

const shapes: Record<CalendarLayer, LayerShape> = {
  'public-holiday': 'square',
  'school-noord': 'band',
  'school-midden': 'band',
  'school-zuid': 'band',
  culture: 'diamond',
  ramadan: 'cult-band',
  absence: 'hatched',
  plan: 'line',
  tasks: 'ring',
}

/** Which layers stand on the days; each button is also the key to its shape. */
export function LayerBar({ layers, without, children }: Props) {
  return (
    <div className={css.bar} role="group" aria-label={layerText.layers}>
      <span className={css.name} aria-hidden="true">
        {layerText.layers}
      </span>
      {layers.offered
        .filter(({ layer }) => layer !== without)
        .map(({ layer, isPart }) => (
          <LayerToggle
            key={layer}
            shape={isPart ? 'dashed-band' : shapes[layer]}
            label={layerText.names[layer]}
            isShown={!layers.hidden.includes(layer)}
            onToggle={() => layers.toggle(layer)}
          />
        ))}
      <span className={css.margin}>{text.marginLegend}</span>
      {children}
    </div>
  )
}
