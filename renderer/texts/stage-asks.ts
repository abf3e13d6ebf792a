import type { StageAskEntry } from '#domain/contract/event-insights'

type Words = { readonly ask: (count: number | null) => string; readonly go: string }

const count = (number: number | null, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number ?? 0} ${many}`

const asks: Record<StageAskEntry['kind'], Words> = {
  date: { ask: () => 'Er is nog geen datum.', go: 'Kies een dag' },
  times: { ask: () => 'De tijden zijn nog niet bekend.', go: 'Vul de tijden in' },
  venue: { ask: () => 'De plaats is nog niet bekend.', go: 'Kies een plaats' },
  programme: { ask: () => 'Het programma is nog leeg.', go: 'Maak het programma' },
  tasks: { ask: () => 'Er staan nog geen taken in het draaiboek.', go: 'Maak het draaiboek' },
  costs: { ask: () => 'Er is nog geen raming van de kosten.', go: 'Maak een raming' },
  invite: { ask: () => 'Er is nog niemand uitgenodigd.', go: 'Nodig mensen uit' },
  send: {
    ask: (number) => `${count(number, 'uitnodiging is', 'uitnodigingen zijn')} nog niet verstuurd.`,
    go: 'Bekijk de uitnodigingen',
  },
  answers: {
    ask: (number) => `${count(number, 'gast heeft', 'gasten hebben')} nog niet geantwoord.`,
    go: 'Bekijk de gasten',
  },
  'open-tasks': {
    ask: (number) => `${count(number, 'taak is', 'taken zijn')} nog niet klaar.`,
    go: 'Bekijk de taken',
  },
  presence: { ask: () => 'Er is nog niemand als aanwezig gemeld.', go: 'Meld wie er was' },
  'open-costs': {
    ask: (number) => `${count(number, 'bedrag staat', 'bedragen staan')} nog open.`,
    go: 'Bekijk de kosten',
  },
  close: { ask: () => 'Is alles vastgelegd? Rond dan af.', go: 'Naar de opbrengst' },
}

/** Words of what an event still misses at its stage. */
export const stageAskText = {
  heading: 'Wat vraagt deze stand',
  nothing: 'Voor deze stand is alles er.',
  asks,
} as const
