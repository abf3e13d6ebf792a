import { useRef, useState } from 'react'
import { budgetColumnIds } from '#domain/export/budget-choice'
import { Button } from '#renderer/components/button.tsx'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Popup } from '#renderer/components/popup.tsx'
import { useWish } from '#renderer/components/use-wish'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { workbookChoiceText as text } from '#renderer/texts/workbook-choice'
import css from './workbook-choice.module.css'

type Props = { years: readonly number[] }

/** Which years and columns the begroting has in Excel; it is kept for the next time. */
export function WorkbookChoice({ years }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <span ref={anchor}>
        <Button
          look="lite"
          icon="settings"
          label={text.open}
          isExpanded={isOpen}
          onPress={() => setIsOpen(true)}
        />
      </span>
      {isOpen ? (
        <Popup label={text.open} anchor={anchor} onClose={() => setIsOpen(false)}>
          <Choices years={years} />
        </Popup>
      ) : null}
    </>
  )
}

function Choices({ years }: Props) {
  const kept = useQuery('budget.workbookChoice', {}, { keepsPrevious: true })
  const keep = useCommand('budget.chooseWorkbook')
  const [choice, choose] = useWish(kept ?? { hidden: [], years: null }, (wanted) => keep(wanted))
  const shown = choice.years ?? years
  const isLast = (year: number) => shown.length === 1 && shown.includes(year)

  function turnYear(year: number) {
    const wanted = years.filter((each) => shown.includes(each) !== (each === year))
    choose({ ...choice, years: wanted.length === years.length ? null : wanted })
  }

  return (
    <div className={css.choices}>
      <Stack gap={2}>
        <fieldset className={css.group}>
          <legend>{text.years}</legend>
          {years.map((year) => (
            <Checkbox
              key={year}
              isSelected={shown.includes(year)}
              isDisabled={isLast(year)}
              onChange={() => turnYear(year)}
            >
              {String(year)}
            </Checkbox>
          ))}
        </fieldset>
        <fieldset className={css.group}>
          <legend>{text.columns}</legend>
          {budgetColumnIds.map((id) => (
            <Checkbox
              key={id}
              isSelected={!choice.hidden.includes(id)}
              onChange={(isShown) =>
                choose({
                  ...choice,
                  hidden: budgetColumnIds.filter((each) =>
                    each === id ? !isShown : choice.hidden.includes(each),
                  ),
                })
              }
            >
              {text.column[id]}
            </Checkbox>
          ))}
        </fieldset>
        <Text size="xs" tone="muted">
          {text.hint}
        </Text>
      </Stack>
    </div>
  )
}
