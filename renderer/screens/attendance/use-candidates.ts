import { useState } from 'react'
import type { PersonRow } from '#domain/contract/people'
import type { ChainRoleId, GemeenteId, GroupId } from '#domain/shared/ids'
import { call } from '#renderer/lib/backend'
import { useQuery } from '#renderer/lib/use-query'

const pageSize = 500

export type CandidateQuery = {
  readonly search: string
  readonly chainRoleId: ChainRoleId | null
  readonly gemeenteId: GemeenteId | null
  readonly groupId: GroupId | null
}

type Chosen = ReadonlyMap<string, string>

/** Who of the network fits, and who of them is chosen, also when not everyone is in sight. */
export function useCandidates(query: CandidateQuery) {
  const found = useQuery('people.list', { ...query, limit: pageSize }, { keepsPrevious: true })
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const rows = found?.rows ?? []

  function choose(keys: ReadonlySet<string>) {
    const named = new Map([...chosen, ...rows.map(({ id, name }) => [id, name] as const)])
    setChosen(new Map([...keys].map((key) => [key, named.get(key) ?? ''])))
  }

  async function chooseAllFound() {
    const all: PersonRow[] = []
    for (let offset = 0; offset < (found?.total ?? 0); offset += pageSize) {
      const answer = await call('people.list', { ...query, offset, limit: pageSize })
      if (answer.kind === 'ok') all.push(...answer.value.rows)
    }
    setChosen(new Map([...chosen, ...all.map(({ id, name }) => [id, name] as const)]))
  }
  return { found, chosen, choose, chooseAllFound, pageSize }
}
