import { useState } from 'react'
import type { ShownCover } from '#domain/contract/pool-needs'
import type { EventId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import type { TableColumn } from '#renderer/components/data-table.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { CoverLine } from './cover-line.tsx'
import css from './pool-needs.module.css'

type Props = {
  eventId: EventId
  languages: readonly ShownCover[]
  /** It still comes: somebody can be asked. */
  isAhead: boolean
}

/** The languages of an event: how many need each, whether it is covered, and what can be done. */
export function CoverTable({ eventId, languages, isAhead }: Props) {
  const columns: TableColumn<ShownCover>[] = [
    {
      ...{ id: 'language', heading: text.language, isRowHeading: true },
      cell: (cover) => <LanguageName cover={cover} />,
    },
    {
      ...{ id: 'guests', heading: text.guestsColumn, isNumber: true },
      cell: ({ people }) => (people === 0 ? '' : people),
    },
    { id: 'state', heading: text.state, cell: (cover) => <CoverLine cover={cover} /> },
    {
      ...{ id: 'wanted', heading: text.wantedColumn, width: '7rem' },
      cell: (cover) =>
        cover.state === 'not-needed' ? null : <Wanted eventId={eventId} cover={cover} />,
    },
    {
      ...{ id: 'actions', heading: text.actions, isHeadingHidden: true },
      cell: (cover) => <CoverActions eventId={eventId} cover={cover} isAhead={isAhead} />,
    },
  ]
  return (
    <DataTable
      caption={text.cover}
      columns={columns}
      groups={[{ rows: languages }]}
      rowKey={({ language }) => language}
    />
  )
}

function LanguageName({ cover: { language, native, direction } }: { cover: ShownCover }) {
  return (
    <span className={css.language}>
      {language}{' '}
      {native === null || native === language ? null : (
        <bdi className={css.native} dir={direction}>
          {native}
        </bdi>
      )}
    </span>
  )
}

type CoverProps = { eventId: EventId; cover: ShownCover }

function Wanted({ eventId, cover: { language, wanted } }: CoverProps) {
  const setWanted = useCommand('poolNeeds.setWanted')
  return (
    <div className={css.wanted}>
      <NumberField
        label={text.wanted(language)}
        value={wanted}
        onChange={(count) => {
          if (count === null || count < 1) return undefined
          const wish = { eventId, language, people: count }
          return setWanted(wish, text.wantedChanged(language, count))
        }}
      />
      <Refusal sentence={setWanted.refusal} />
    </div>
  )
}

function CoverActions({ eventId, cover, isAhead }: CoverProps & { isAhead: boolean }) {
  const { language, state } = cover
  if (state === 'not-needed') return <NeededAgain eventId={eventId} language={language} />
  return (
    <Row gap={2}>
      {isAhead ? (
        <LinkButton
          to="/sleutelpersonen"
          search={{ bijeenkomst: eventId, taal: language }}
          look="soft"
          size="mini"
        >
          {text.findSomeone(language)}
        </LinkButton>
      ) : null}
      <NotNeeded eventId={eventId} language={language} />
    </Row>
  )
}

type LanguageProps = { eventId: EventId; language: string }

function NotNeeded({ eventId, language }: LanguageProps) {
  const say = useCommand('poolNeeds.notNeeded')
  const [isOpen, setIsOpen] = useState(false)
  const [why, setWhy] = useState<string>(text.dutchIsEnough)
  if (!isOpen) {
    return (
      <Button
        look="lite"
        size="mini"
        label={text.notNeededFor(language)}
        onPress={() => setIsOpen(true)}
      >
        {text.notNeeded}
      </Button>
    )
  }
  return (
    <form
      aria-label={text.notNeededFor(language)}
      onSubmit={(event) => {
        event.preventDefault()
        if (why.trim() === '') return
        void say({ eventId, language, why }, text.saidNotNeeded(language))
      }}
    >
      <Row gap={2} align="end">
        <TextField label={text.whyNotNeeded} value={why} onChange={setWhy} autoFocus />
        <Button type="submit" size="mini">
          {text.keepNotNeeded}
        </Button>
      </Row>
      <Refusal sentence={say.refusal} />
    </form>
  )
}

function NeededAgain({ eventId, language }: LanguageProps) {
  const say = useCommand('poolNeeds.notNeeded')
  return (
    <>
      <Button
        look="lite"
        size="mini"
        label={text.neededAgainFor(language)}
        onPress={() => void say({ eventId, language, why: null }, text.saidNeeded(language))}
      >
        {text.neededAgain}
      </Button>
      <Refusal sentence={say.refusal} />
    </>
  )
}
