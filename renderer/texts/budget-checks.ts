import type { BudgetChecks } from '#domain/contract/budget-checks'
import { shortDate } from '#domain/shared/dates'

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )

type Check = BudgetChecks['checks'][number]

function factOf(check: Check, euros: (amount: number) => string): string {
  switch (check.kind) {
    case 'overrun':
      return `${check.name} komt ${euros(check.amount)} te kort`
    case 'runs-out':
      return `${check.name} raakt op`
    case 'open-at-year-end':
      return check.isOver
        ? `Er staat nog ${euros(check.amount)} verplicht open van een jaar dat voorbij is`
        : `Er staat nog ${euros(check.amount)} verplicht open, en het jaar loopt af`
    case 'above-commitment':
      return `${check.description}: ${euros(check.amount)} meer dan toegezegd`
    case 'invoice-twice':
      return check.isSame
        ? `Factuur ${check.invoice} staat er ${check.bookings} keer`
        : `Factuur ${check.invoice} staat bij ${check.bookings} boekingen`
    case 'costs-without-amount':
      return `${check.name} heeft kosten en nog geen bedrag`
    case 'event-without-costs':
      return `${check.title}: nog geen raming`
  }
}

function reasonOf(check: Check, euros: (amount: number) => string): string {
  switch (check.kind) {
    case 'overrun':
      return 'Er is meer verplicht en betaald dan begroot.'
    case 'runs-out':
      return `Tot nu toe gaat er ongeveer ${euros(check.perMonth)} per maand uit. Gaat het zo door, dan is de post rond ${months[check.month - 1] ?? ''} leeg. Er is nog ${euros(check.left)}.`
    case 'open-at-year-end':
      return `${check.costs === 1 ? 'Bij 1 kostenpost' : `Bij ${check.costs} kostenposten`}. Vraag de factuur, schuif door, of sluit de keten.`
    case 'above-commitment':
      return 'Klopt de factuur? Verhoog dan de toezegging, of sluit de keten.'
    case 'invoice-twice':
      return `${check.supplier === null ? 'Zonder leverancier erbij' : `Van ${check.supplier}`}. ${
        check.isSame
          ? 'De dag en het bedrag zijn gelijk. Is hij twee keer geboekt? Haal er dan een weg.'
          : 'De dag of het bedrag verschilt. Is het één factuur in delen? Dan hoeft u niets te doen.'
      }`
    case 'costs-without-amount':
      return `Er is ${euros(check.amount)} verplicht of betaald. Zonder begroting is er geen restant.`
    case 'event-without-costs':
      return `${shortDate(check.date)}. Kost het niets? Dan hoeft u niets te doen.`
  }
}

/** Words of what the annex asks for, and of what an event costs per person. */
export const budgetChecksText = {
  heading: 'Let op in de begroting',
  listLabel: 'Wat uw aandacht vraagt',
  fact: factOf,
  reason: reasonOf,
  eventsWithoutCosts: (count: number) => `${count} bijeenkomsten zonder raming`,
  costsNothing: 'Kost het niets? Dan hoeft u niets te doen.',
  show: 'Toon',
  more: (count: number) => (count === 1 ? 'Nog 1 punt' : `Nog ${count} punten`),
  today: 'Begroting',
  ofYear: (year: number, fact: string) => `${year}: ${fact}`,
  toBudget: 'Naar Begroting',

  perPerson: 'Per aanwezige',
  expected: 'verwacht',
  paid: 'betaald',
  expectedFor: (amount: string, people: number, isHeld: boolean) => {
    const who = people === 1 ? '1 mens' : `${people} mensen`
    return `${amount} voor ${who}${isHeld ? '' : ' die zich hebben aangemeld'}.`
  },
  paidSoFar: (amount: string) => `Tot nu toe per mens betaald: ${amount}.`,
  nobodyYet: 'Er is nog niemand geteld, dus er is nog geen bedrag per mens.',
  noCostsYet: 'Er zijn nog geen kosten met een bedrag.',
  earlier: 'Eerdere bijeenkomsten van deze soort',
  people: (count: number) => (count === 1 ? '1 mens' : `${count} mensen`),

  sameInvoice: (invoice: string) => `Factuur ${invoice} is al eens geboekt`,
  sameInvoiceAt: (bookings: readonly string[]) =>
    `${bookings.join('; ')}. Is dit een deel van dezelfde factuur? Boek dan gewoon door.`,
} as const
