import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ReportAnswer } from '#domain/contract/report'
import { PrintedReport } from '#renderer/screens/report/printed-report.tsx'

afterEach(cleanup)

const figure = (written: string, phrase: string) => ({
  ...{ kind: 'figure' as const, key: 'bijeenkomsten', code: '2a', written, phrase },
  ...{ now: '8', shownNow: '8' },
})

const report: Pick<ReportAnswer, 'readingGuide' | 'chapters' | 'appendix'> = {
  readingGuide: 'Achter elk getal staat een verwijzing.',
  chapters: [
    {
      ...{ id: 'done', number: 2, title: 'Wat er is gedaan', text: '', isOwn: true },
      ...{ blocks: [], proofs: 0, changed: [] },
      paragraphs: [
        { kind: 'paragraph', runs: [figure('7', '7 bijeenkomsten')] },
        { kind: 'paragraph', runs: [figure('8', '8 bijeenkomsten')] },
      ],
    },
  ],
  appendix: {
    ...{ kind: 'table', caption: 'Bijlage: alle cijfers', code: null, total: null, bars: null },
    columns: [
      { heading: 'Verwijzing', kind: 'text' },
      { heading: 'Cijfer', kind: 'text' },
    ],
    rows: [['[2a]', 'Bijeenkomsten gehouden']],
  },
}

it('prints what the Word file says: where a figure stands otherwise, and the list of all figures', () => {
  render(<PrintedReport report={report} />)
  expect(screen.getByText(/^7 bijeenkomsten/).textContent).toBe(
    '7 bijeenkomsten [2a: Schakel telt 8]',
  )
  expect(screen.getByText(/^8 bijeenkomsten/).textContent).toBe('8 bijeenkomsten [2a]')
  expect(screen.getByRole('heading', { name: 'Bijlage: alle cijfers' })).toBeTruthy()
  expect(screen.getByRole('cell', { name: 'Bijeenkomsten gehouden' })).toBeTruthy()
})
