import type { RefusedCell } from '#domain/people/plan-paste'

const cells = (count: number) => (count === 1 ? '1 cel' : `${count} cellen`)
const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`)

const reason: Record<RefusedCell['mistake'], (words: string) => string> = {
  'name-needed': () => 'Een mens heeft een naam.',
  'too-long': (words) => `‘${words}’ is te lang.`,
  'not-a-gemeente': (words) => `‘${words}’ is geen gemeente van deze regio.`,
  'not-a-chain-role': (words) => `‘${words}’ is geen schakel van deze regio.`,
  'not-a-channel': (words) => `‘${words}’ is geen manier om iemand te bereiken.`,
  'not-changeable': () => 'Deze kolom vult Schakel zelf in.',
  'from-organisation': () =>
    'De gemeente komt van de organisatie. Verander de gemeente bij de organisatie.',
  'no-row': () => 'Onder de laatste rij staat niemand. Nieuwe mensen leest u in uit Excel.',
  'no-column': () => 'Rechts van de laatste kolom is geen plaats.',
}

/** Words of the list in Netwerk: its columns, what is pasted into it, and the lists that are kept. */
export const networkGridText = {
  columns: 'Kolommen',
  chooseColumns: 'Kies de kolommen',
  columnsHint: 'Alt met een pijltje omhoog of omlaag verplaatst een kolom.',
  moveUp: (column: string) => `Zet ${column} eerder`,
  moveDown: (column: string) => `Zet ${column} later`,
  usualColumns: 'Zoals het was',
  fixed: 'staat altijd vooraan',
  lastSeen: 'Laatst gezien',
  neverSeen: 'nog niet',
  channel: 'Liefst via',
  source: 'Bron',
  createdOn: 'Toegevoegd op',

  savedLists: 'Bewaarde lijsten',
  saveList: 'Bewaar deze lijst',
  listName: 'Naam van de lijst',
  listHint: 'Schakel bewaart wat u zoekt en kiest, de kolommen en de volgorde.',
  listSaved: (name: string) => `De lijst ‘${name}’ is bewaard.`,
  listRenamed: (name: string) => `De lijst heet nu ‘${name}’.`,
  listChanged: (name: string) => `De lijst ‘${name}’ is zoals u hem nu ziet.`,
  listRemoved: (name: string) => `De lijst ‘${name}’ is weggehaald.`,
  listActions: (name: string) => `Wat u met ‘${name}’ doet`,
  rename: 'Hernoem',
  update: 'Bewaar zoals u hem nu ziet',
  remove: 'Haal weg',
  save: 'Bewaar',
  cancel: 'Annuleer',

  copied: (count: number) =>
    count === 1 ? '1 rij is gekopieerd.' : `${count} rijen zijn gekopieerd.`,
  notCopied:
    'Er is niets gekopieerd: niet alle gekozen rijen zijn al in beeld geweest. Kies minder rijen.',
  tooManyRows: (count: number, most: number) =>
    `U plakt ${count} rijen. Er is niets veranderd. Plak ten hoogste ${most} rijen tegelijk.`,
  nothingToPaste: 'Er staat geen tekst op het klembord. Er is niets veranderd.',

  paste: 'Plak in de lijst',
  pasteSum: (plan: {
    cells: number
    rows: number
    changed: number
    same: number
    refused: number
  }) =>
    [
      `${cells(plan.cells)} in ${rows(plan.rows)}:`,
      [
        plan.changed === 1 ? '1 verandert' : `${plan.changed} veranderen`,
        ...(plan.same > 0
          ? [plan.same === 1 ? '1 staat er al zo' : `${plan.same} staan er al zo`]
          : []),
        ...(plan.refused > 0
          ? [plan.refused === 1 ? '1 kan niet' : `${plan.refused} kunnen niet`]
          : []),
      ].join(', '),
    ].join(' ') + '.',
  pasteNothing: 'Er is niets te veranderen',
  pasteApply: (count: number) => (count === 1 ? 'Verander 1 cel' : `Verander ${count} cellen`),
  /** At most three remarks: the list before it told them all. */
  pasted: (count: number, remarks: readonly string[]) => {
    const different = [...new Set(remarks)]
    return [
      count === 1 ? '1 cel is veranderd.' : `${count} cellen zijn veranderd.`,
      ...different.slice(0, 3),
      ...(different.length > 3 ? [`En nog ${different.length - 3}.`] : []),
    ].join(' ')
  },
  whatChanges: 'Wat verandert',
  whatCannot: 'Wat niet kan',
  watchOut: 'Let op',
  who: 'Wie',
  column: 'Kolom',
  was: 'Was',
  becomes: 'Wordt',
  more: (count: number) => `En nog ${count}.`,
  empty: 'leeg',
  warnedAt: (person: string, column: string) => `${person}, ${column}`,
  refusedAt: ({ row, person }: RefusedCell, column: string | null) =>
    `Rij ${row}${person === null ? '' : `, ${person}`}${column === null ? '' : `, ${column}`}`,
  reason: ({ mistake, words }: Pick<RefusedCell, 'mistake' | 'words'>) => reason[mistake](words),
} as const
