import type { ActionId } from '#domain/commands/registry'

type Words = { readonly label: string; readonly synonyms: readonly string[] }
type ActionOf<Area extends string> = Extract<ActionId, `${Area}.${string}`>

/** What the actions of the pool are called: who is asked, their hours and what they are paid. */
export const poolActionWords: Record<
  ActionOf<'pool' | 'poolNeeds' | 'poolLoad' | 'hours' | 'payments'> | 'settings.amounts',
  Words
> = {
  'poolNeeds.new': {
    label: 'Nieuwe vraag',
    synonyms: ['sleutelpersoon nodig', 'tolk', 'consulent vraagt'],
  },
  'pool.import': {
    label: 'Lees sleutelpersonen in',
    synonyms: ['poollijst', 'pool importeren'],
  },
  'payments.show': {
    label: 'Betalingen aan sleutelpersonen',
    synonyms: ['uitbetalen', 'vergoedingen', 'correctie op een betaling'],
  },
  'payments.propose': {
    label: 'Maak een betaalvoorstel',
    synonyms: ['uren uitbetalen', 'betaalronde', 'vergoeding betalen'],
  },
  'payments.export': {
    label: 'Betaallijst maken',
    synonyms: ['betalingen exporteren', 'financiële administratie'],
  },
  'payments.exportHours': {
    label: 'Urenstaat maken',
    synonyms: ['uren exporteren'],
  },
  'poolLoad.show': {
    label: 'Verdeling van uren',
    synonyms: ['belasting van de pool', 'wie doet het meeste', 'eerlijk verdelen'],
  },
  'pool.add': {
    label: 'Nieuwe sleutelpersoon',
    synonyms: ['iemand in de pool zetten', 'tolk erbij', 'zet erbij als sleutelpersoon'],
  },
  'pool.show': {
    label: 'Pool van sleutelpersonen',
    synonyms: ['wie spreekt welke taal', 'profielen'],
  },
  'hours.show': {
    label: 'Uren van sleutelpersonen',
    synonyms: ['gewerkte uren', 'urenlijst', 'urenregistratie'],
  },
  'hours.add': {
    label: 'Noteer losse uren',
    synonyms: ['uren erbij', 'gewerkt zonder bijeenkomst'],
  },
  'hours.approve': { label: 'Keur uren goed', synonyms: ['goedkeuren', 'akkoord'] },
  'hours.exportSheets': {
    label: 'Urenbriefjes naar Excel',
    synonyms: ['urenbriefje om te tekenen', 'maandstaat'],
  },
  'hours.readSheet': {
    label: 'Lees urenbriefje in',
    synonyms: ['getekend urenbriefje', 'uren uit Excel'],
  },
  'settings.amounts': {
    label: 'Bedragen en grenzen',
    synonyms: ['vrijwilligersvergoeding', 'kilometervergoeding', 'minimumloon'],
  },
}

/** What the actions of the begroting are called. */
export const budgetActionWords: Record<ActionOf<'budget'>, Words> = {
  'budget.book': { label: 'Boeking', synonyms: ['nieuwe boeking', 'factuur', 'kosten', 'betaal'] },
  'budget.export': {
    label: 'Naar Excel',
    synonyms: ['begroting naar Excel', 'begrotingsblad', 'exporteren', 'download'],
  },
  'budget.addLine': { label: 'Post erbij', synonyms: ['nieuwe post', 'begrotingspost'] },
  'budget.closeYear': {
    label: 'Sluit de boeken',
    synonyms: ['afsluiting', 'heropen begroting'],
  },
  'budget.import': {
    label: 'Excel inlezen',
    synonyms: ['begroting inlezen', 'bijlage inlezen', 'boekingen inlezen', 'grootboek'],
  },
  'budget.reconcile': {
    label: 'Aansluiten',
    synonyms: ['aansluiten met financiën', 'aansluiting', 'verschillen', 'koppelen'],
  },
  'budget.pictures': {
    label: 'Beelden van de begroting',
    synonyms: ['grafiek', 'diagram', 'bestedingen'],
  },
  'budget.addYear': { label: 'Jaar erbij', synonyms: ['nieuw begrotingsjaar', 'volgend jaar'] },
  'budget.compareYears': {
    label: 'Jaren naast elkaar',
    synonyms: ['meerjaren', 'vergelijk jaren', 'drie jaar'],
  },
  'budget.setVersion': {
    label: 'Na wijziging',
    synonyms: ['nieuwe versie van een bedrag', 'begrotingswijziging'],
  },
  'budget.addCost': {
    label: 'Kosten erbij',
    synonyms: ['raming', 'zaal', 'lunch', 'verplichting'],
  },
}
