import type { people } from '#domain/contract/people'
import type { InputOf, OutputOf } from '#domain/contract/kinds'
import { isRefusal } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'

type People = typeof people
type Many = InputOf<People['people.changeMany']>['changes']

type Single = {
  readonly person: (
    change: InputOf<People['people.change']>,
  ) => OutputOf<People['people.change']> | Refusal
  readonly affiliation: (
    change: InputOf<People['people.changeAffiliation']>,
  ) => OutputOf<People['people.changeAffiliation']> | Refusal
}

/** Every change by the rules of a single one; the first refusal refuses them all. */
export function changeMany(
  changes: Many,
  single: Single,
): OutputOf<People['people.changeMany']> | Refusal {
  const hints: OutputOf<People['people.changeMany']>['hints'] = []
  for (const change of changes) {
    const { personId, name, email, phone, preferredChannel, ...place } = change
    const own = { name, email, phone, preferredChannel }
    const answers = [
      isAsked(own) ? single.person({ personId, ...own }) : undefined,
      isAsked(place) ? single.affiliation({ personId, ...place }) : undefined,
    ]
    for (const answer of answers) {
      if (answer === undefined) continue
      if (isRefusal(answer)) return answer
      hints.push(...answer.hints)
    }
  }
  return { changed: new Set(changes.map(({ personId }) => personId)).size, hints }
}

function isAsked(facts: object): boolean {
  return Object.values(facts).some((value) => value !== undefined)
}
