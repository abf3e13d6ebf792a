import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { afterEach, expect, it, vi } from 'vitest'
import type { AttendanceOverview, Attendee } from '#domain/contract/attendance'
import { instant } from '#domain/shared/dates'
import type { EventId, PersonId } from '#domain/shared/ids'
import { runAction } from '#renderer/lib/actions'
import { messageWish } from '#renderer/lib/message-wish'
import { StatusContext } from '#renderer/lib/use-status'
import { AttendanceTab } from '#renderer/screens/attendance/attendance-tab.tsx'
import { aStatus, installBridge, ok } from '../bridge.ts'

const eventId = 'e-1' as EventId

const aGuest = (id: string, name: string): Attendee => ({
  ...{ personId: id as PersonId, participationId: null, invitationId: null, name },
  ...{ sortName: name, givenName: name, tussenvoegsel: null, familyName: null },
  ...{ organisation: null, functionName: null, chainRoleId: null, gemeenteIds: [] },
  ...{ tellsApart: [], stand: 'invited', waitingPosition: null, offeredUntil: null },
  ...{ priority: 0, isWalkIn: false, seatReason: null, roles: [], invitedAt: null },
  ...{ sentAt: null, answer: null, answeredAt: null, registeredAt: null, isPresent: false },
  ...{ isErased: false, isInside: false, firstInAt: null, lastMovedAt: null, lastPosition: null },
})

const overview: AttendanceOverview = {
  ...{ eventId, capacity: null, isBalanced: false, wasHeld: false, hasEnded: false, proposals: [] },
  counts: {
    ...{ invited: 2, unanswered: 2, maybe: 0, declined: 0, registered: 0, offered: 0, waiting: 0 },
    ...{ cancelled: 0, lapsed: 0, present: 0, inside: 0, walkIns: 0, expected: 0 },
    ...{ seatsTaken: 0, seatsFree: null },
  },
  proposedDeadline: instant('2025-01-23T13:02:00.000Z'),
  people: [aGuest('p-1', 'Elsa Fictie'), aGuest('p-2', 'Omar Verhaal')],
}

async function openTab() {
  installBridge({
    'attendance.list': () => ok(overview),
    'attendance.answersOf': () => ok({ answers: [], takers: [] }),
    'region.get': () => ok({ name: 'Achterhoek', source: null, gemeenten: [], chainRoles: [] }),
    'needs.list': () => ok({ needs: [], counted: [], dietUntil: null }),
  })
  const root = createRootRoute()
  const tab = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => <AttendanceTab eventId={eventId} />,
  })
  const messages = createRoute({
    getParentRoute: () => root,
    path: '/bijeenkomsten/$eventId/berichten',
    component: () => <p>Berichten van de bijeenkomst</p>,
  })
  const router = createRouter({
    routeTree: root.addChildren([tab, messages]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  render(
    <StatusContext value={aStatus}>
      <RouterProvider router={router} />
    </StatusContext>,
  )
  const cell = await screen.findByRole('rowheader', { name: /Omar Verhaal/ })
  return () => {
    fireEvent.mouseDown(cell)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: ' ' })
  }
}

afterEach(() => {
  cleanup()
  messageWish.set(undefined)
})

it('writes to the guests who were chosen, also by the shortcut', async () => {
  const choose = await openTab()
  choose()
  act(() => runAction('messages.make'))
  await screen.findByText('Berichten van de bijeenkomst')
  expect(messageWish.get()).toEqual({ eventId, personIds: ['p-2'] })
})

it('writes to everybody when nobody was chosen', async () => {
  await openTab()
  act(() => runAction('messages.make'))
  await screen.findByText('Berichten van de bijeenkomst')
  expect(messageWish.get()).toBeUndefined()
})

it('notes the answer of the guests who were chosen, also by the shortcut', async () => {
  const choose = await openTab()
  choose()
  act(() => runAction('answers.note'))
  const dialog = await screen.findByRole('dialog')
  await vi.waitFor(() => expect(dialog.textContent).toContain('Omar Verhaal'))
})
