import type { BudgetVersion } from '#domain/contract/budget'
import { classNames } from '#renderer/components/class-names'
import { Chip } from '#renderer/components/chip.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import css from './line-panel.module.css'

/** What was budgeted when; the last one counts. */
export function VersionList({ versions }: { versions: readonly BudgetVersion[] }) {
  if (versions.length === 0) return null
  const last = versions.at(-1)?.version
  return (
    <ul aria-label={text.versions}>
      {versions.map((each) => (
        <li
          key={each.version}
          className={classNames(css.version, each.version !== last && css.older)}
        >
          <Row>
            <bdi>{each.versionName}</bdi>
            {each.version === last ? <Chip icon="check">{text.versionCounts}</Chip> : null}
          </Row>
          <span>{euros(each.amount)}</span>
          {each.decidedOn === null && each.reason === null ? null : (
            <span className={css.detail}>
              {[each.decidedOn === null ? null : text.decidedOn(each.decidedOn), each.reason]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
