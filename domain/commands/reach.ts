import type { CommandName } from '#domain/contract'
import type { ActionId, PlaceId } from './registry.ts'

/**
 * Where a command of the contract is given: by a registered action, or as part of a screen.
 * A command that nobody can reach does not compile.
 */
export const reachOf: Record<CommandName, ActionId | PlaceId | 'start'> = {
  'system.setUp': 'start',
  'system.changeAppearance': 'settings.appearance',
  'region.change': 'settings.region',
  'region.addGemeente': 'settings.region',
  'region.changeGemeente': 'settings.region',
  'region.removeGemeente': 'settings.region',
  'plan.changeAction': 'plan',
  'people.create': 'people.new',
  'people.change': 'network',
  'people.changeAffiliation': 'network',
  'people.removeAffiliation': 'network',
  'people.archive': 'network',
  'organisations.create': 'network',
  'organisations.change': 'network',
  'organisations.archive': 'network',
  'attendance.invite': 'events',
  'attendance.markSent': 'events',
  'attendance.withdrawInvitation': 'events',
  'attendance.answer': 'events',
  'attendance.register': 'events',
  'attendance.cancel': 'events',
  'attendance.setRoles': 'events',
  'attendance.setPriority': 'events',
  'attendance.offer': 'events',
  'attendance.backInLine': 'events',
  'attendance.checkIn': 'events',
  'attendance.checkOut': 'events',
  'attendance.undoPresence': 'events',
  'attendance.walkIn': 'events',
}
