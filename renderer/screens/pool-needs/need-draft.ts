import type { ShownNeed } from '#domain/contract/pool-needs'
import type { PersonId } from '#domain/shared/ids'

/** A question that is being typed. */
export type NeedDraft = Pick<
  ShownNeed,
  | 'title'
  | 'role'
  | 'languages'
  | 'gemeenteId'
  | 'actionId'
  | 'date'
  | 'startTime'
  | 'endTime'
  | 'people'
> & {
  readonly note: string
  readonly askedBy: { readonly id: PersonId; readonly name: string } | null
}

/** A new one, or one that is there to be changed. */
export function draftOf(need: ShownNeed | undefined): NeedDraft {
  if (need === undefined) {
    return {
      ...{ title: '', role: null, languages: [], gemeenteId: null, actionId: null, date: null },
      ...{ startTime: null, endTime: null, people: 1, note: '', askedBy: null },
    }
  }
  const { askedById, askedBy, note } = need
  return {
    ...need,
    note: note ?? '',
    askedBy: askedById === null || askedBy === null ? null : { id: askedById, name: askedBy },
  }
}

/** As the contract takes it. */
export function inputOf({ askedBy, title, note, ...draft }: NeedDraft) {
  const { role, languages, gemeenteId, actionId, date, startTime, endTime, people } = draft
  return {
    ...{ role, languages: [...languages], gemeenteId, actionId, date, startTime, endTime, people },
    ...{ title: title.trim(), note, askedById: askedBy?.id ?? null },
  }
}
