import type { CommandName } from '#domain/contract'

/** What a step is called in "Maak ongedaan"; a command without a name does not compile. */
const undoNames: Record<CommandName, string> = {
  'system.setUp': 'Inrichten',
  'system.changeAppearance': 'Weergave wijzigen',
  'region.change': 'Regio wijzigen',
  'region.addGemeente': 'Gemeente toevoegen',
  'region.changeGemeente': 'Gemeente wijzigen',
  'region.removeGemeente': 'Gemeente verwijderen',
  'plan.changeAction': 'Actie wijzigen',
}

/** The Dutch name of an undo step; a command of an older version keeps its own name. */
export function undoNameOf(command: string): string {
  return Object.hasOwn(undoNames, command) ? undoNames[command as CommandName] : command
}
