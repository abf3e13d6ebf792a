import type { BudgetLineId, EventId } from '#domain/shared/ids'

type Search = Record<string, unknown>

const figures = ['begroot', 'geraamd', 'verplicht', 'gerealiseerd', 'used'] as const
type Figure = (typeof figures)[number]

/** Whether a stand is asked for from elsewhere. */
export function snapshotWishFrom(search: Search): { doe?: 'vastleggen' } {
  return search['doe'] === 'vastleggen' ? { doe: 'vastleggen' } : {}
}

export type FigureAddress = {
  cijfer: Figure
  jaar?: number
  post?: BudgetLineId
  bijeenkomst?: EventId | 'none'
}

/** Which figure of the annex is looked into. */
export function figureAddressFrom(search: Search): FigureAddress {
  const { cijfer, jaar, post, bijeenkomst } = search
  return {
    cijfer: figures.find((known) => known === cijfer) ?? 'gerealiseerd',
    ...(typeof jaar === 'number' ? { jaar } : {}),
    ...(typeof post === 'string' ? { post: post as BudgetLineId } : {}),
    ...(typeof bijeenkomst === 'string' ? { bijeenkomst: bijeenkomst as EventId } : {}),
  }
}
