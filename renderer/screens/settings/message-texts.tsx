import { useState } from 'react'
import type { MessageText } from '#domain/contract/messages'
import { ownLanguage } from '#domain/texts/messages'
import { Chip } from '#renderer/components/chip.tsx'
import type { GridColumn } from '#renderer/components/grid-types'
import { Grid } from '#renderer/components/grid.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { messagesText } from '#renderer/texts/messages'
import { MessageTextPanel } from './message-text-panel.tsx'
import { SettingsPage } from './settings-page.tsx'

const text = messagesText.settings

const stateOf = ({ isOwn }: MessageText) => (isOwn ? text.own : text.proposed)
const keyOf = ({ kind, length, language }: MessageText) => `${kind} ${length} ${language}`

const columns: readonly GridColumn<MessageText>[] = [
  {
    ...{ id: 'text', heading: text.columnText, width: 14, grow: 3, isRowHeading: true },
    text: ({ kind, length }) => text.row(kind, length),
    sortBy: false,
  },
  {
    ...{ id: 'language', heading: text.columnLanguage, width: 8, grow: 1 },
    text: ({ language }) => language,
    draw: ({ language }) => <bdi>{language}</bdi>,
    sortBy: false,
  },
  {
    ...{ id: 'state', heading: text.columnState, width: 8, grow: 1, sortBy: false },
    text: stateOf,
    draw: (row) => <Chip tone={row.isOwn ? 'accent' : 'quiet'}>{stateOf(row)}</Chip>,
  },
]

/** The texts of messages: proposals she changes, and the same in another language. */
export function MessageTexts() {
  const texts = useQuery('messages.texts', {}, { keepsPrevious: true })
  const [chosenKey, setChosenKey] = useState<string>()
  const [fresh, setFresh] = useState<MessageText>()
  const rows = texts === undefined ? [] : inOrder(texts)
  const chosen = fresh ?? rows.find((row) => keyOf(row) === chosenKey) ?? rows[0]
  return (
    <SettingsPage
      sub={text.title}
      panel={
        <SidePanel label={text.panel}>
          {chosen === undefined ? (
            <Text tone="muted">{text.nothingChosen}</Text>
          ) : (
            <MessageTextPanel
              key={keyOf(chosen)}
              message={chosen}
              taken={rows.filter((row) => isSameText(row, chosen)).map(({ language }) => language)}
              onLanguage={(language) =>
                setFresh({ ...chosen, language, isOwn: false, subject: null, body: '' })
              }
              onKept={() => {
                setFresh(undefined)
                setChosenKey(keyOf(chosen))
              }}
            />
          )}
        </SidePanel>
      }
    >
      {texts === undefined ? (
        <Loading />
      ) : (
        <Stack gap={4}>
          <Text tone="muted" size="sm">
            {text.hint}
          </Text>
          <Grid
            label={text.list}
            height="auto"
            rows={rows}
            rowKey={keyOf}
            columns={columns}
            empty={text.nothingChosen}
            onCurrent={(row) => {
              setFresh(undefined)
              setChosenKey(keyOf(row))
            }}
          />
        </Stack>
      )}
    </SettingsPage>
  )
}

function isSameText(one: MessageText, other: MessageText): boolean {
  return one.kind === other.kind && one.length === other.length
}

// Every language of a text stands under its own proposal.
function inOrder(texts: readonly MessageText[]): MessageText[] {
  const proposals = texts.filter(({ language }) => language === ownLanguage)
  return proposals.flatMap((proposal) => [
    proposal,
    ...texts.filter((text) => text.language !== ownLanguage && isSameText(text, proposal)),
  ])
}
