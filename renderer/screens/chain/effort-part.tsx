import { useState } from 'react'
import { Loading } from '#renderer/components/loading.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { AskedOften, NeverCame, NotAsked } from './effort-people.tsx'
import { HostsCard, PartsCard } from './effort-places.tsx'
import css from './chain.module.css'

/** What the year asked: of whom, of whom not, and of which gemeenten. */
export function EffortPart({ year }: { year: number }) {
  const [from, setFrom] = useState<number>()
  const asked = from === undefined ? { year } : { year, askedOftenFrom: from }
  const effort = useQuery('effort.year', asked, { keepsPrevious: true })
  const region = useQuery('region.get', {})
  if (effort === undefined || region === undefined) return <Loading />
  return (
    <div className={css.effort}>
      <PartsCard effort={effort} />
      <HostsCard effort={effort} gemeenten={region.gemeenten} />
      <AskedOften effort={effort} year={year} onFrom={setFrom} />
      <NeverCame effort={effort} />
      <NotAsked effort={effort} year={year} />
    </div>
  )
}
