import type { PlanAction } from '#domain/contract/plan'
import type { PlanAddress } from './plan-address.ts'

/** The actions that fit what the address asks for. */
export function actionsThatFit(
  actions: readonly PlanAction[],
  { stand, fase, prioriteit, eigenaar, zoek = '' }: PlanAddress,
): readonly PlanAction[] {
  const words = zoek.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return actions.filter((action) => {
    if (stand !== undefined && action.state !== stand) return false
    if (fase !== undefined && (action.phase ?? 'geen') !== fase) return false
    if (prioriteit !== undefined && action.priority !== prioriteit) return false
    if (eigenaar !== undefined && ownerKey(action) !== eigenaar) return false
    const said = [action.id, action.title, action.summary, action.nextStep, action.involved]
      .join(' ')
      .toLowerCase()
    return words.every((word) => said.includes(word))
  })
}

/** Who owns an action, as the address names it. */
function ownerKey({ owner }: PlanAction): string {
  if (owner === null) return 'niemand'
  return owner.kind === 'user' ? 'ik' : owner.id
}

/** Whether anything is left out of the list. */
export function isFiltered({ stand, fase, prioriteit, eigenaar, zoek }: PlanAddress): boolean {
  return [stand, fase, prioriteit, eigenaar, zoek].some((part) => part !== undefined)
}
