import type { IsoDate } from '#domain/shared/dates'
import { dateWithYear } from '#domain/shared/dates'
import { languageKey } from '#domain/sleutelpersonen/language-key'
import { rateOn } from '#domain/sleutelpersonen/profile'
import type { Profile, SpokenLanguage } from '#domain/sleutelpersonen/profile'
import { poolImportText as text, spokenWords } from '#domain/texts/pool-import-words'
import { storedWord } from '#domain/texts/stored-words'
import type { PoolField } from './fields.ts'
import { fold } from './fold.ts'
import type { ImportRegion } from './import-region.ts'
import type { PersonChange } from './people-plan.ts'
import { gemeenteNames } from './person-changes.ts'
import type { PoolRecord } from './read-pool.ts'

/** What is known of somebody in the pool, for as far as a list can say something about it. */
export type KnownProfile = Pick<
  Profile,
  | 'sinceOn'
  | 'leftOn'
  | 'reward'
  | 'is21'
  | 'languages'
  | 'roles'
  | 'themes'
  | 'gemeenteIds'
  | 'rates'
>

type Address = (...fields: readonly PoolField[]) => string

/** What a profile becomes: a list adds languages, roles and places, and never takes any away. */
export function joinedWith(profile: KnownProfile | undefined, record: PoolRecord) {
  const themes = profile?.themes ?? []
  const known = new Set(themes.map(fold))
  return {
    languages: joinedLanguages(profile?.languages ?? [], record.languages),
    roles: [...new Set([...(profile?.roles ?? []), ...record.roles])],
    themes: [...themes, ...record.themes.filter((theme) => !known.has(fold(theme)))],
    gemeenteIds: [...new Set([...(profile?.gemeenteIds ?? []), ...record.gemeenteIds])],
  }
}

function joinedLanguages(
  known: readonly SpokenLanguage[],
  said: readonly SpokenLanguage[],
): SpokenLanguage[] {
  const sayOf = new Map(said.map((spoken) => [languageKey(spoken.language), spoken]))
  const had = new Set(known.map(({ language }) => languageKey(language)))
  const kept = known.map((spoken): SpokenLanguage => {
    const own = sayOf.get(languageKey(spoken.language))
    return {
      language: spoken.language,
      speaking: own?.speaking ?? spoken.speaking,
      reading: own?.reading ?? spoken.reading,
      interpreting: own?.interpreting ?? spoken.interpreting,
    }
  })
  return [...kept, ...said.filter(({ language }) => !had.has(languageKey(language)))]
}

/** The profile that a row makes or changes, in words per field; what does not change is left out. */
export function poolChanges(
  profile: KnownProfile | undefined,
  record: PoolRecord,
  { region, today }: { readonly region: ImportRegion; readonly today: IsoDate },
  address: Address,
): PersonChange[] {
  const after = joinedWith(profile, record)
  // Without gemeenten somebody works in the whole region: a list does not narrow that unasked.
  const isWholeRegion = profile?.gemeenteIds.length === 0
  const rate = profile && rateOn(profile.rates, today)
  const languages = (list: readonly SpokenLanguage[]) => list.map(spokenWords).join(', ')
  const pairs: readonly (readonly [PoolField, string | null, string | null])[] = [
    ['languages', languages(profile?.languages ?? []), languages(after.languages)],
    ['poolRoles', (profile?.roles ?? []).join(', '), after.roles.join(', ')],
    ['themes', (profile?.themes ?? []).join(', '), after.themes.join(', ')],
    [
      'poolGemeenten',
      gemeenteNames(profile?.gemeenteIds ?? [], region),
      gemeenteNames(after.gemeenteIds, region),
    ],
    ['reward', profile?.reward ?? null, record.reward],
    [
      'hourRate',
      moneyWords('hour_cents', rate?.hourCents),
      moneyWords('hour_cents', record.hourCents),
    ],
    [
      'kmRate',
      moneyWords('km_tenth_cents', rate?.kmTenthCents),
      moneyWords('km_tenth_cents', record.kmTenthCents),
    ],
    ['is21', yesNo(profile?.is21), yesNo(record.is21)],
    [
      'poolSince',
      profile ? dateWithYear(profile.sinceOn) : null,
      profile && record.sinceOn ? dateWithYear(record.sinceOn) : null,
    ],
  ]
  return [
    ...placeInPool(profile, record, today, address),
    ...pairs
      .filter(([, before, said]) => said !== null && said !== '' && said !== before)
      .map(([field, before, said]) => ({
        ...{ field, cell: address(field, 'languages') },
        ...{ before: before === '' ? null : before, after: said ?? '' },
        ...(field === 'poolGemeenten' && isWholeRegion ? { isChosen: false } : {}),
      })),
  ]
}

// Who left is not put back by an old list, unless she says so.
function placeInPool(
  profile: KnownProfile | undefined,
  record: PoolRecord,
  today: IsoDate,
  address: Address,
): PersonChange[] {
  const cell = address('poolSince', 'languages')
  if (!profile) {
    return [{ field: 'inPool', cell, before: null, after: text.since(record.sinceOn ?? today) }]
  }
  if (profile.leftOn === null) return []
  const before = text.left(profile.leftOn)
  return [{ field: 'inPool', cell, before, after: text.again, isChosen: false }]
}

function moneyWords(column: string, value: number | null | undefined): string | null {
  return value === null || value === undefined
    ? null
    : storedWord('sleutelpersoon_rate', column, value)
}

function yesNo(value: boolean | null | undefined): string | null {
  if (value === null || value === undefined) return null
  return value ? text.yes : text.no
}
