import type { PlanChecks } from '#domain/contract/plan-checks'

/** More would be a paragraph. */
const shownNames = 3

const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`

const counted = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

/** What the plan still asks for, in calm words. */
export const planChecksText = {
  heading: 'Wat het plan nog vraagt',
  today: 'Plan van aanpak',
  unplanned: (letters: readonly string[]) =>
    letters.length === 1
      ? `Actie ${letters[0] ?? ''} staat niet in de planning`
      : `${letters.length} acties staan niet in de planning: ${list(letters)}`,
  unplannedWhy: (toPlan: PlanChecks['actionsToPlan']) => {
    const missed =
      toPlan.length === 0
        ? 'Van de acties die nog beginnen, mist er geen een plek.'
        : toPlan.length === 1
          ? `Van de acties die nog beginnen, mist alleen ${toPlan[0]?.id ?? ''} een plek.`
          : `Van de acties die nog beginnen, missen ${list(toPlan.map(({ id }) => id))} een plek.`
    return `Niet elke actie hoeft een plek. ${missed}`
  },
  plan: (letter: string) => `Plan actie ${letter}`,
  toPlan: ({ length }: PlanChecks['actionsToPlan']) =>
    `${counted(length, 'actie die nog begint, heeft', 'acties die nog beginnen, hebben')} geen plek in de planning`,
  rows: (rows: PlanChecks['rowsWithoutEvent']) =>
    `${counted(rows.length, 'onderdeel van de planning is begonnen', 'onderdelen van de planning zijn begonnen')} zonder bijeenkomst`,
  indicators: (indicators: PlanChecks['indicatorsToMeasure']) =>
    `${counted(indicators.length, 'indicator heeft', 'indicatoren hebben')} nog geen meting`,
  agreements: (count: number) => `${counted(count, 'afspraak is', 'afspraken zijn')} over de dag`,
  agreementsWhy: 'De dag die is afgesproken, is voorbij.',
  topics: (topics: readonly string[]) =>
    `${counted(topics.length, 'onderwerp uit het plan kwam', 'onderwerpen uit het plan kwamen')} in geen enkele CoP-bijeenkomst aan bod`,
  /** The first few by name, and how many more. */
  names: (names: readonly string[]) => {
    const more = names.length - shownNames
    if (more <= 1) return `${list(names)}.`
    return `${names.slice(0, shownNames).join(', ')} en nog ${more}.`
  },
  toPlanning: 'Naar de planning',
  toIndicators: 'Naar indicatoren',
  toAgreements: 'Naar afspraken',
  toEvents: 'Naar bijeenkomsten',
} as const
