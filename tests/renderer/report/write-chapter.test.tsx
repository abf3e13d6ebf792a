import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ReportChapterAnswer } from '#domain/contract/report'
import type { ReportId } from '#domain/shared/ids'
import { isoDate } from '#domain/shared/dates'
import { toast } from '#renderer/lib/messages'
import { unsavedChapters } from '#renderer/lib/unsaved-chapters'
import { ChapterPart } from '#renderer/screens/report/chapter-part.tsx'
import { installBridge, ok } from '../bridge.ts'

const chapter: ReportChapterAnswer = {
  ...{ id: 'summary', number: 1, title: 'Samenvatting', text: 'Dit jaar', isOwn: true },
  ...{ paragraphs: [], blocks: [], proofs: 0, changed: [] },
}
const report = {
  ...{ id: 'r-1' as ReportId, title: 'Jaar 2025', subtitle: '', statedOn: '', readingGuide: '' },
  ...{ from: isoDate('2025-01-01'), until: isoDate('2025-12-31') },
  ...{ chapters: [chapter], figures: [] },
}
const fault = { kind: 'fault', sentence: 'De schijf is vol.' } as const
const named = { name: 'Tekst van Samenvatting' }

function open(answer: () => ReturnType<typeof ok> | typeof fault) {
  const bridge = installBridge({ 'report.setText': answer })
  const part = (key: string) => (
    <ChapterPart
      key={key}
      {...{ chapter, figureKey: null, onFigure: () => undefined }}
      report={report as never}
    />
  )
  const { rerender } = render(part('summary'))
  fireEvent.click(screen.getByRole('button', { name: /^Pas hoofdstuk aan/ }))
  return { ...bridge, goAway: () => rerender(<p />), comeBack: () => rerender(part('again')) }
}

function type(value: string) {
  const field = screen.getByRole('textbox', named)
  field.focus()
  fireEvent.change(field, { target: { value } })
  return field
}

const textsOf = (calls: readonly { name: string; input: unknown }[]) =>
  calls
    .filter(({ name }) => name === 'report.setText')
    .map(({ input }) => (input as { text: string | null }).text)

afterEach(() => {
  cleanup()
  toast.set(undefined)
  unsavedChapters.set({})
})

it('stays open with what was typed when it could not be stored, also after another chapter', async () => {
  const { calls, goAway, comeBack } = open(() => fault)
  type('Dit jaar kwamen er veel').blur()
  fireEvent.click(screen.getByRole('button', { name: 'Klaar met schrijven' }))
  await waitFor(() => expect(Object.values(unsavedChapters.get())).toHaveLength(1))
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', named).value).toMatch(/er veel$/)
  expect(textsOf(calls)).toEqual(['Dit jaar kwamen er veel'])
  goAway()
  comeBack()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', named).value).toMatch(/er veel$/)
})

it('closes when it is stored, by the button and by Escape', async () => {
  const { calls } = open(() => ok({ done: true }))
  fireEvent.keyDown(type('Dit jaar kwamen er veel'), { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('textbox', named)).toBeNull())
  expect(textsOf(calls)).toEqual(['Dit jaar kwamen er veel'])
})

it('has the proposal again when the text is emptied, and says so', async () => {
  const { calls } = open(() => ok({ done: true }))
  type('  ')
  fireEvent.click(screen.getByRole('button', { name: 'Klaar met schrijven' }))
  await waitFor(() => expect(screen.queryByRole('textbox', named)).toBeNull())
  expect(textsOf(calls)).toEqual([null])
  expect(toast.get()?.sentence).toMatch(/voorstel van Schakel/)
})
