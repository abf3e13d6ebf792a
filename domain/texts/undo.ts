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
  'people.create': 'Nieuw mens',
  'people.change': 'Gegevens van een mens wijzigen',
  'people.changeAffiliation': 'Werkplek wijzigen',
  'people.removeAffiliation': 'Werkplek verwijderen',
  'people.archive': 'Van de lijst halen',
  'organisations.create': 'Nieuwe organisatie',
  'organisations.change': 'Organisatie wijzigen',
  'organisations.archive': 'Organisatie van de lijst halen',
  'attendance.invite': 'Uitnodigen',
  'attendance.markSent': 'Als verstuurd noteren',
  'attendance.withdrawInvitation': 'Van de lijst halen',
  'attendance.answer': 'Antwoord noteren',
  'attendance.register': 'Aanmelden',
  'attendance.cancel': 'Afmelden',
  'attendance.setRoles': 'Rol wijzigen',
  'attendance.setPriority': 'Voorrang wijzigen',
  'attendance.offer': 'Plaats aanbieden',
  'attendance.backInLine': 'Terug op de wachtlijst',
  'attendance.checkIn': 'Aanwezig melden',
  'attendance.checkOut': 'Vertrek noteren',
  'attendance.undoPresence': 'Aanwezigheid terugnemen',
  'attendance.walkIn': 'Aan de deur aanmelden',
}

/** The Dutch name of an undo step; a command of an older version keeps its own name. */
export function undoNameOf(command: string): string {
  return Object.hasOwn(undoNames, command) ? undoNames[command as CommandName] : command
}
