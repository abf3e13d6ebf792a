import type { CalendarLayer } from '#domain/calendar/layers'

/** Words of the layers that the calendar shows or hides. */
export const layerText = {
  layers: 'Lagen',
  names: {
    'public-holiday': 'Feestdagen',
    'school-noord': 'Vakantie Noord',
    'school-midden': 'Vakantie Midden',
    'school-zuid': 'Vakantie Zuid',
    culture: 'Religieus en cultureel',
    ramadan: 'Ramadan',
    absence: 'Eigen afwezigheid',
    plan: 'Plan van aanpak',
    tasks: 'Taken',
  } satisfies Record<CalendarLayer, string>,
} as const
