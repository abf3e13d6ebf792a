import type { BudgetRow } from '#domain/contract/budget'
import type { CostChainId } from '#domain/shared/ids'
import { ActionButton } from '#renderer/components/action-button.tsx'
import { BudgetBar } from '#renderer/components/budget-bar.tsx'
import { Button } from '#renderer/components/button.tsx'
import { ActionLetter } from '#renderer/components/chip.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { useButtonFor } from '#renderer/lib/actions'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import { ChainList } from './chain-list.tsx'
import css from './line-panel.module.css'
import { LineCourse } from './line-course.tsx'
import { LineFigures } from './line-figures.tsx'
import type { CostForm } from './panel-mode.ts'
import type { LineChains } from './use-line-chains.ts'
import { VersionList } from './version-list.tsx'

type Props = {
  row: BudgetRow
  year: number
  chains: LineChains
  openId: CostChainId | null
  onOpen: (id: CostChainId | null) => void
  onForm: (form: CostForm) => void
  /** Absent for a line that was taken away. */
  onRename: (() => void) | undefined
}

/** The chosen line: how far it is, its costs in this year, and its versions. */
export function LinePanel({ row, year, chains, openId, onOpen, onForm, onRename }: Props) {
  const book = useButtonFor('budget.book')
  const setVersion = useButtonFor('budget.setVersion')
  return (
    <Stack gap={4}>
      <Stack gap={2}>
        <div>
          <p className={css.head}>
            {text.lineAndActions(row.code)}
            {row.actionIds.map((letter) => (
              <ActionLetter key={letter} letter={letter} />
            ))}
          </p>
          <Row between>
            <h2>
              <bdi>{row.name}</bdi>
            </h2>
            {onRename === undefined ? null : (
              <Button look="lite" size="mini" icon="edit" label={text.rename} onPress={onRename} />
            )}
          </Row>
        </div>
        <Spent row={row} />
        <LineFigures row={row} year={year} />
        {onRename === undefined ? (
          <Text size="xs" tone="muted">
            {text.isTakenAway}
          </Text>
        ) : null}
        {row.source === null ? null : (
          <Text size="xs" tone="muted">
            {text.sourceOfLine}
          </Text>
        )}
      </Stack>
      <section aria-label={text.bookingsIn(year)}>
        <Stack gap={1}>
          <Row between>
            <h3>{text.bookingsIn(year)}</h3>
            <ActionButton action={book} look="lite" size="mini" icon="add" />
          </Row>
          <ChainList chains={chains} year={year} openId={openId} onOpen={onOpen} onForm={onForm} />
        </Stack>
      </section>
      <LineCourse lineId={row.lineId} year={year} />
      {row.amounts.length === 0 ? null : (
        <section aria-label={text.versions}>
          <Row between>
            <h3>{text.begroot}</h3>
            <ActionButton action={setVersion} look="lite" size="mini" icon="add" />
          </Row>
          <VersionList versions={row.amounts} />
        </section>
      )}
    </Stack>
  )
}

function Spent({ row }: { row: BudgetRow }) {
  const { begroot, gerealiseerd, verplicht, restant } = row
  const used = euros(gerealiseerd + verplicht)
  if (begroot === null) {
    return (
      <>
        <Text size="sm">{text.spentWithoutBudget(used)}</Text>
        <Text size="xs" tone="muted">
          {text.withoutAmountHint}
        </Text>
      </>
    )
  }
  return (
    <>
      <BudgetBar budgeted={begroot} actual={gerealiseerd} committed={verplicht} isTall />
      <p className={css.spent}>
        <span>{text.spentOf(used, euros(begroot))}</span>
        {restant !== null && restant < 0 ? (
          <span className={css.over}>
            <Icon name="late" size="small" />
            {text.tooMuch(euros(-restant))}
          </span>
        ) : null}
      </p>
    </>
  )
}
