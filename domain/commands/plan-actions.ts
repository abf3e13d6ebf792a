import type { Action } from './places.ts'

/** What a verbinder can do by name with the plan van aanpak. */
export const planActions = {
  'plan.newAction': { shortcuts: [], scope: 'everywhere', opens: '/plan?doe=actie' },
  'plan.newRow': { shortcuts: [], scope: 'everywhere', opens: '/plan/planning?doe=rij' },
  'plan.planning': { shortcuts: [], scope: 'everywhere', opens: '/plan/planning', isPage: true },
  'plan.agreements': { shortcuts: [], scope: 'everywhere', opens: '/plan/afspraken', isPage: true },
  'plan.indicators': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/plan/indicatoren',
    isPage: true,
  },
  'plan.consultations': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/plan/overleggen',
    isPage: true,
  },
  'plan.projects': { shortcuts: [], scope: 'everywhere', opens: '/plan/projecten', isPage: true },
  'plan.communication': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/plan/communicatie',
    isPage: true,
  },
  'plan.background': { shortcuts: [], scope: 'everywhere', opens: '/plan/het-plan', isPage: true },
  'plan.newMeasurement': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/plan/indicatoren?doe=meting',
  },
  'plan.newIndicator': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/plan/indicatoren?doe=nieuw',
  },
  'plan.newProject': { shortcuts: [], scope: 'everywhere', opens: '/plan/projecten?doe=nieuw' },
  'plan.newConsultation': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/plan/overleggen?doe=nieuw',
  },
  'plan.newMessage': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/plan/communicatie?doe=nieuw',
  },
} as const satisfies Record<string, Action>
