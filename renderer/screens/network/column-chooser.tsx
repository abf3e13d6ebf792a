import { useRef } from 'react'
import type { RefObject } from 'react'
import {
  fixedColumn,
  organisationColumnIds,
  peopleColumnIds,
  withColumn,
  withColumnMoved,
} from '#domain/people/columns'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Popup } from '#renderer/components/popup.tsx'
import { networkGridText as text } from '#renderer/texts/network-grid'
import css from './network.module.css'
import { organisationHeading } from './organisations-columns.ts'
import { peopleHeading } from './people-columns.tsx'
import type { ListLook } from './use-list-look.ts'

type Props = { look: ListLook; anchor: RefObject<HTMLElement | null>; onClose: () => void }

const all = { people: peopleColumnIds, organisations: organisationColumnIds }
const headings: Record<ListLook['list'], Readonly<Record<string, string>>> = {
  people: peopleHeading,
  organisations: organisationHeading,
}

/** Which columns the list has and in which order: what is shown first, then what can be added. */
export function ColumnChooser({ look, anchor, onClose }: Props) {
  const { list, columns, usual, onColumns } = look
  const hidden = all[list].filter((id) => !columns.includes(id))
  const isUsual = columns.join(' ') === usual.join(' ')
  return (
    <Popup label={text.chooseColumns} anchor={anchor} onClose={onClose}>
      <ul className={css.columns}>
        {[...columns, ...hidden].map((id) => (
          <ColumnRow key={id} id={id} heading={headings[list][id] ?? id} look={look} />
        ))}
      </ul>
      <Text tone="muted" size="xs">
        {text.columnsHint}
      </Text>
      <Button size="mini" isDisabled={isUsual} onPress={() => onColumns(usual)}>
        {text.usualColumns}
      </Button>
    </Popup>
  )
}

function ColumnRow(props: { id: string; heading: string; look: ListLook }) {
  const { id, heading, look } = props
  const { columns, onColumns } = look
  const place = columns.indexOf(id)
  const move = (by: -1 | 1) => onColumns(withColumnMoved(columns, id, by))
  const row = useRef<HTMLLIElement>(null)
  function onKey(key: string, isAlt: boolean): boolean {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
    const by = key === 'ArrowUp' ? -1 : 1
    if (isAlt) move(by)
    else focusBeside(row.current, by)
    return true
  }
  return (
    <li className={css.columnRow} ref={row}>
      <Checkbox
        isSelected={place >= 0}
        isDisabled={id === fixedColumn}
        onChange={() => onColumns(withColumn(columns, id))}
        onKey={onKey}
      >
        {heading}
      </Checkbox>
      {place < 1 ? null : (
        <>
          <Button
            size="mini"
            look="lite"
            icon="up"
            label={text.moveUp(heading)}
            isDisabled={place === 1}
            onPress={() => move(-1)}
          />
          <Button
            size="mini"
            look="lite"
            icon="down"
            label={text.moveDown(heading)}
            isDisabled={place === columns.length - 1}
            onPress={() => move(1)}
          />
        </>
      )}
    </li>
  )
}

function focusBeside(row: Element | null, by: -1 | 1): void {
  const beside = by === 1 ? row?.nextElementSibling : row?.previousElementSibling
  beside?.querySelector<HTMLElement>('input')?.focus()
}
