import type { GuestsSheetPerson } from '#domain/export/guests-sheet'
import type { GuestsWorkbookInput } from '#domain/export/guests-workbook'
import { instant, isoDate } from '#domain/shared/dates'

/** A guest who said yes and was there; the test names only what matters. */
function sampleGuest(changes: Partial<GuestsSheetPerson> = {}): GuestsSheetPerson {
  return {
    key: '0199c000-0000-7000-8000-000000000001',
    name: 'Joke van Fictie',
    organisation: 'Fijnder (voorbeeld)',
    functionName: 'consulent',
    chainRole: 'Sociale dienst',
    isPrivacySensitive: false,
    gemeenten: ['Berkelland', 'Oost Gelre', 'Winterswijk'],
    roles: ['deelnemer'],
    stand: 'registered',
    invitedAt: instant('2025-01-21T09:00:00.000Z'),
    sentAt: instant('2025-01-21T10:00:00.000Z'),
    channel: 'mail',
    answer: 'yes',
    answeredAt: instant('2025-01-24T09:00:00.000Z'),
    registeredAt: instant('2025-01-24T09:00:00.000Z'),
    isPresent: true,
    firstInAt: instant('2025-02-14T08:25:00.000Z'),
    leftAt: instant('2025-02-14T11:55:00.000Z'),
    seatReason: null,
    ...changes,
  }
}

const line = {
  chainRole: 'Sociale dienst',
  counts: [0, 0, 1, 1, 1],
  region: 0,
  total: 1,
}

/** Five people, each with another stand, and a chain in which one person fills three cells. */
export const sampleGuests: GuestsWorkbookInput = {
  event: { title: 'Regionale bijeenkomst', date: isoDate('2025-02-14') },
  counts: {
    anonymous: [{ place: 'Webinar', people: 24, countedOn: isoDate('2025-02-14') }],
    needs: [
      { kind: 'language', name: 'Dari', people: 8 },
      { kind: 'access', name: '=1+1', people: 1 },
    ],
  },
  people: [
    sampleGuest(),
    sampleGuest({
      name: '=HYPERLINK("http://voorbeeld.invalid")',
      stand: 'declined',
      answer: 'no',
    }),
    sampleGuest({
      name: 'Omar Verhaal',
      functionName: 'ervaringsdeskundige',
      chainRole: 'Ervaringsdeskundige',
      isPrivacySensitive: true,
      gemeenten: [],
      isPresent: false,
      firstInAt: null,
      leftAt: null,
    }),
    sampleGuest({ name: 'Bas Bedacht', stand: 'invited', answer: null, isPresent: false }),
    sampleGuest({ name: 'Inloper Proef', stand: 'registered', invitedAt: null, channel: null }),
  ],
  chain: {
    gemeenten: ['Aalten', 'Doetinchem', 'Berkelland', 'Oost Gelre', 'Winterswijk'],
    matrices: (['invited', 'registered', 'present'] as const).map((stage) => ({
      stage,
      lines: [line, { chainRole: null, counts: [0, 0, 0, 0, 0], region: 1, total: 1 }],
      columnTotals: [0, 0, 1, 1, 1],
      regionTotal: 1,
      total: 2,
    })),
  },
  showsSensitiveRoles: false,
}
