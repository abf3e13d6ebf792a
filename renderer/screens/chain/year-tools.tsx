import { useState } from 'react'
import type { CoverageStage } from '#domain/people/coverage-stage'
import type { EventTypeId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { FilterToggles } from '#renderer/components/filter-toggles.tsx'
import { useAction } from '#renderer/lib/actions'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { chainText as text } from '#renderer/texts/chain'
import css from './chain.module.css'
import { StageSwitch } from './stage-switch.tsx'

type Props = {
  year: number
  stage: CoverageStage
  onStage: (stage: CoverageStage) => void
  types: readonly { readonly id: EventTypeId; readonly label: string }[]
  /** `null` is all of them. */
  typeIds: readonly EventTypeId[] | null
  onTypes: (typeIds: readonly EventTypeId[] | null) => void
}

/** Above the matrix of a year: what it counts, over which events, and the way to Excel. */
export function YearTools({ year, stage, onStage, types, typeIds, onTypes }: Props) {
  const [showsSensitiveRoles, setShows] = useState(false)
  const make = useTask('coverage.exportYear')
  const exportYear = useAction('chain.export', () => {
    void make({ year, typeIds: typeIds && [...typeIds], showsSensitiveRoles })
      .then((made) => (made === undefined ? undefined : saveFiles(made.files)))
      .then((names) => {
        if (names !== undefined) say(text.exported(names))
      })
  })
  return (
    <>
      <div className={css.tools}>
        <StageSwitch stage={stage} onChange={onStage} />
        <div className={css.toolsEnd}>
          <Checkbox isSelected={showsSensitiveRoles} onChange={setShows}>
            {text.showsSensitive}
          </Checkbox>
          <ActionButton action={exportYear} look="soft" icon="spreadsheet" />
        </div>
      </div>
      {types.length < 2 ? null : (
        <div className={css.types}>
          <FilterToggles
            label={text.types}
            items={types}
            chosen={typeIds ?? types.map(({ id }) => id)}
            onChange={(chosen) => onTypes(chosen.length === types.length ? null : chosen)}
          />
        </div>
      )}
    </>
  )
}
