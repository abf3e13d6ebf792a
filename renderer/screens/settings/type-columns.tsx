import type { EventTypeEntry } from '#domain/contract/events'
import { Chip } from '#renderer/components/chip.tsx'
import { familyOfCode } from '#renderer/components/event-family'
import type { GridColumn } from '#renderer/components/grid-types'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { eventTypesText as text } from '#renderer/texts/event-types'
import css from './type-columns.module.css'

/** A type in one line: its code, how often, when, and whether it has a template. */
export const typeColumns: readonly GridColumn<EventTypeEntry>[] = [
  {
    id: 'name',
    heading: text.columnName,
    width: 12.5,
    grow: 1.6,
    isRowHeading: true,
    text: ({ code, name }) => `${code} ${name}`,
    draw: ({ code, name }) => (
      <span className={css.name}>
        <TypeCode family={familyOfCode[code]} code={code} name={text.codes[code]} />
        <bdi title={name}>{name}</bdi>
      </span>
    ),
    sortBy: false,
  },
  {
    id: 'rhythm',
    heading: text.columnRhythm,
    width: 10.75,
    grow: 0.4,
    text: ({ rhythm }) => (rhythm === null ? text.noRhythm : text.rhythm(rhythm)),
    draw: ({ rhythm }) =>
      rhythm === null ? (
        <span className={css.more}>{text.noRhythm}</span>
      ) : (
        <span className={css.two}>
          {text.timesAYear(rhythm.min, rhythm.max)}
          <span className={css.more}>{text.rhythmMore(rhythm)}</span>
        </span>
      ),
    sortBy: false,
  },
  {
    id: 'period',
    heading: text.columnPeriod,
    width: 7,
    grow: 0.2,
    text: ({ suggestedFrom, suggestedUntil }) =>
      suggestedFrom === null || suggestedUntil === null
        ? text.noPeriod
        : text.period(suggestedFrom, suggestedUntil),
    draw: ({ suggestedFrom, suggestedUntil }) =>
      suggestedFrom === null || suggestedUntil === null ? (
        <span className={css.more}>{text.noPeriod}</span>
      ) : (
        <span className={css.two}>
          {text.day(suggestedFrom)}
          <span className={css.more}>{text.untilDay(suggestedUntil)}</span>
        </span>
      ),
    sortBy: false,
  },
  {
    id: 'template',
    heading: text.columnTemplate,
    width: 10,
    grow: 0.2,
    text: ({ template }) => (template === null ? text.noTemplate : text.contents(template)),
    draw: ({ template }) =>
      template === null ? (
        <Chip tone="warn" icon="attention">
          {text.noTemplate}
        </Chip>
      ) : (
        <span className={css.two}>
          {text.programmeAndTasks(template)}
          <span className={css.more}>{text.costs(template)}</span>
        </span>
      ),
    sortBy: false,
  },
]
