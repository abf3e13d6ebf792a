import { areAlikeOrganisations } from '#domain/import/organisation-name'
import { fold } from '#domain/import/fold'
import type { BudgetLineId } from '#domain/shared/ids'

/** How a line of a file was recognised as one of ours. */
export type LineMatchHow = 'remembered' | 'name' | 'words' | 'code'

export type LineMatch = { readonly lineId: BudgetLineId; readonly how: LineMatchHow }

type OwnLine = { readonly id: BudgetLineId; readonly code: string; readonly name: string }
type Named = {
  readonly code: string | null
  readonly name: string
  /** The heading it stands under, which two lines with one name differ by. */
  readonly section: string | null
}

/** The words under which it is remembered which line of ours a line of a file is. */
export function lineWords({ code, section, name }: Named): string {
  return fold(`post ${code ?? ''} ${section ?? ''} ${name}`)
}

/** The words by which lines of a file can be told apart from all its others. */
export function tellingLineWords(lines: readonly Named[]): ReadonlySet<string> {
  const all = lines.map(lineWords)
  return new Set(all.filter((words) => all.indexOf(words) === all.lastIndexOf(words)))
}

/** The words under which it is remembered which line the bookings of a ledger belong to. */
export function ledgerWords(ledger: string): string {
  return fold(`grootboek ${ledger}`)
}

/**
 * Which line of ours each line of a file most likely is: what she chose before, else its name, else
 * words of its name, else its code. No two get the same one by themselves, save by her own choice.
 */
export function matchLines(
  named: readonly Named[],
  own: readonly OwnLine[],
  remembered: ReadonlyMap<string, BudgetLineId>,
): readonly (LineMatch | null)[] {
  const found = new Map<number, LineMatch>()
  const taken = new Set<BudgetLineId>()
  const tryAll = (how: LineMatchHow, find: (line: Named) => BudgetLineId | undefined) => {
    for (const [index, line] of named.entries()) {
      const lineId = found.has(index) ? undefined : find(line)
      if (lineId === undefined || (how !== 'remembered' && taken.has(lineId))) continue
      found.set(index, { lineId, how })
      taken.add(lineId)
    }
  }
  const free = () => own.filter(({ id }) => !taken.has(id))
  const telling = tellingLineWords(named)
  tryAll('remembered', (line) => {
    const words = lineWords(line)
    const lineId = telling.has(words) ? remembered.get(words) : undefined
    return own.find(({ id }) => id === lineId)?.id
  })
  tryAll('name', ({ name }) => free().find((each) => fold(each.name) === fold(name))?.id)
  tryAll('words', ({ name }) => likeliest(name, free()))
  tryAll('code', ({ code, name }) => {
    const same =
      code === null ? undefined : own.find((each) => codeKey(each.code) === codeKey(code))
    return same !== undefined && sharedWords(same.name, name) > 0 ? same.id : undefined
  })
  return named.map((_, index) => found.get(index) ?? null)
}

/** The line whose name is most like some words; undefined when none is, or two are equally. */
export function likeliest(name: string, own: readonly OwnLine[]): BudgetLineId | undefined {
  const scored = own
    .map((line) => ({ id: line.id, score: likeness(name, line.name) }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((one, other) => other.score - one.score)
  const [first, second] = scored
  return first !== undefined && first.score !== second?.score ? first.id : undefined
}

function likeness(one: string, other: string): number {
  if (areAlikeOrganisations(fold(one), fold(other))) return 1
  const smallest = Math.min(tellingWords(one).length, tellingWords(other).length)
  return smallest === 0 ? 0 : sharedWords(one, other) / smallest
}

function sharedWords(one: string, other: string): number {
  const others = tellingWords(other)
  return tellingWords(one).filter((word) =>
    others.some((each) => each === word || isStemOf(each, word) || isStemOf(word, each)),
  ).length
}

// Bijeenkomst and bijeenkomsten, sleutelpersoon and sleutelpersonen.
function isStemOf(short: string, long: string): boolean {
  return short.length >= 7 && long.startsWith(short.slice(0, -2)) && long.length - short.length <= 3
}

const fillWords = new Set(['en', 'de', 'het', 'van', 'voor', 'met', 'and', 'the', 'of', 'kosten'])

function tellingWords(name: string): string[] {
  return fold(name)
    .split(' ')
    .filter((word) => word.length > 1 && !fillWords.has(word))
}

function codeKey(code: string): string {
  return fold(code).replace(/^0+(?=.)/, '')
}
