import { useState } from 'react'
import type { CoverageStage } from '#domain/people/coverage-stage'
import type { EventTypeId } from '#domain/shared/ids'
import { Loading } from '#renderer/components/loading.tsx'
import { NetworkViews } from '#renderer/components/network-views.tsx'
import type { NetworkView } from '#renderer/components/network-views.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { SegmentedControl } from '#renderer/components/segmented-control.tsx'
import { Select } from '#renderer/components/select.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { useStatus } from '#renderer/lib/use-status'
import { chainText as text } from '#renderer/texts/chain'
import { networkViewsText } from '#renderer/texts/network-views'
import { stageIn, withStage, withYear } from './chain-address.ts'
import type { ChainAddress } from './chain-address.ts'
import css from './chain.module.css'
import { EffortPart } from './effort-part.tsx'
import { YearCoverage } from './year-coverage.tsx'
import { YearTools } from './year-tools.tsx'

type Props = {
  address: ChainAddress
  onAddress: (address: ChainAddress) => void
  onView: (view: NetworkView) => void
}

type Part = keyof typeof text.part
const parts = Object.entries(text.part) as [Part, string][]

/** The chain over a year: which links are reached in which gemeente, and who carries them. */
export function ChainScreen({ address, onAddress, onView }: Props) {
  const { today } = useStatus()
  const thisYear = Number(today.slice(0, 4))
  const year = address.jaar ?? thisYear
  const [part, setPart] = useState<Part>('coverage')
  const years = useQuery(
    'coverage.year',
    { year, stage: 'invited' },
    { keepsPrevious: true },
  )?.years
  const offered = [...new Set([...(years ?? []), year])].toSorted((one, other) => other - one)
  return (
    <Page title={networkViewsText.view.chain}>
      <PageBody>
        <div className={css.tools}>
          <NetworkViews current="chain" onChange={onView} />
          <div className={css.toolsEnd}>
            <SegmentedControl
              label={text.parts}
              items={parts.map(([id, label]) => ({ id, label }))}
              value={part}
              onChange={setPart}
            />
            <Select
              label={text.year}
              isNarrow
              options={offered.map((each) => ({ id: String(each), label: String(each) }))}
              value={String(year)}
              onChange={(id) => onAddress(withYear(address, Number(id), thisYear))}
            />
          </div>
        </div>
        {part === 'coverage' ? (
          <CoveragePart
            key={year}
            year={year}
            stage={stageIn(address)}
            onStage={(stage) => onAddress(withStage(address, stage))}
          />
        ) : (
          <EffortPart key={year} year={year} />
        )}
      </PageBody>
    </Page>
  )
}

type PartProps = {
  year: number
  stage: CoverageStage
  onStage: (stage: CoverageStage) => void
}

function CoveragePart({ year, stage, onStage }: PartProps) {
  const [typeIds, setTypeIds] = useState<readonly EventTypeId[] | null>(null)
  const asked = { year, stage, typeIds: typeIds && [...typeIds] }
  const answer = useQuery('coverage.year', asked, { keepsPrevious: true })
  const region = useQuery('region.get', {})
  const types = useQuery('events.types', {})
  if (answer === undefined || region === undefined || types === undefined) return <Loading />
  const inYear = types.filter(({ id }) => answer.typeIds.includes(id))
  return (
    <>
      <YearTools
        year={year}
        stage={stage}
        onStage={onStage}
        types={inYear.map(({ id, name }) => ({ id, label: name }))}
        typeIds={typeIds}
        onTypes={setTypeIds}
      />
      <YearCoverage {...{ year, typeIds, answer, region }} />
    </>
  )
}
