import type { Action } from './places.ts'

/** What a verbinder can do by name with reports, kept exports and handing over. */
export const reportActions = {
  'report.new': { shortcuts: ['N'], scope: ['report'], opens: '/rapportage?doe=nieuw' },
  'report.write': { shortcuts: ['F2'], scope: ['report'] },
  'report.make': { shortcuts: [], scope: ['report'] },
  'report.insertFigure': { shortcuts: [], scope: ['report'] },
  'report.paper': { shortcuts: [], scope: ['report'] },
  'report.exports': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/rapportage/exports',
    isPage: true,
  },
  'report.newExport': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/rapportage/exports?nieuw=ja',
  },
  'report.handover': {
    shortcuts: [],
    scope: 'everywhere',
    opens: '/rapportage/overdracht',
    isPage: true,
  },
} as const satisfies Record<string, Action>
