import { useState } from 'react'
import type { PersonId } from '#domain/shared/ids'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useOpener } from '#renderer/lib/use-opener'
import { useQuery } from '#renderer/lib/use-query'
import { privacyText as text } from '#renderer/texts/privacy'
import { DueTable } from './due-table.tsx'
import { KeepForm } from './keep-form.tsx'
import { KeptTable } from './kept-table.tsx'
import { LapsingCopies } from './lapsing-copies.tsx'

type Props = { onErase: (personIds: readonly PersonId[]) => void }

/** De opruimlijst: who is kept too long, who she decided to keep, and copies that must go. */
export function CleanUpScreen({ onErase }: Props) {
  const list = useQuery('privacy.cleanUpList', {}, { keepsPrevious: true })
  const [keeping, setKeeping] = useState<PersonId>()
  const opener = useOpener()
  if (list === undefined) return <Loading />
  const kept = list.people.find(({ personId }) => personId === keeping)
  return (
    <Stack gap={4}>
      <Text tone="muted">{text.cleanUpWhy}</Text>
      {list.people.length === 0 ? (
        <EmptyState sentence={text.cleanUpEmpty} />
      ) : (
        <DueTable
          people={list.people}
          onErase={onErase}
          onKeep={(personId) => {
            opener.remember()
            setKeeping(personId)
          }}
        />
      )}
      {kept === undefined ? null : (
        <KeepForm
          key={kept.personId}
          person={kept}
          onDone={() => {
            setKeeping(undefined)
            opener.goBack()
          }}
        />
      )}
      <KeptTable kept={list.kept} />
      <LapsingCopies copies={list.copies} />
    </Stack>
  )
}
