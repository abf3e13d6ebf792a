import type { FolderCopy, HandoverFile } from '#domain/contract/handover'
import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { letterText as text } from '#domain/texts/handover-letter'
import type { HandoverVariant } from './table.ts'

/** A part of a letter; headings are real headings, so that a reader can jump. */
export type LetterBlock =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly headings: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

type Facts = {
  readonly variant: HandoverVariant
  readonly regionName: string
  readonly madeOn: IsoDate
  readonly files: readonly Pick<HandoverFile, 'fileName' | 'what'>[]
  /** Null when there is no copy of the store in the dossier. */
  readonly copy: FolderCopy | null
  readonly withoutOwner: number
  readonly withoutPurpose: number
}

/** What a successor reads first: what is here, how it is opened, what to do in the first week. */
export function handoverLetter(facts: Facts): LetterBlock[] {
  const { variant, regionName, madeOn, files, copy } = facts
  const isWhole = variant === 'with-people'
  const loose = [
    ...(facts.withoutOwner === 0 ? [] : [text.withoutOwner(facts.withoutOwner)]),
    ...(facts.withoutPurpose === 0 ? [] : [text.withoutPurpose(facts.withoutPurpose)]),
  ]
  return [
    { kind: 'title', text: text.title(regionName) },
    { kind: 'text', text: text.madeOn(longDate(madeOn)) },
    { kind: 'text', text: text.purpose[variant] },
    { kind: 'heading', text: text.whatIsIn },
    {
      kind: 'table',
      headings: text.headings,
      rows: files.map(({ fileName, what }) => [fileName, what]),
    },
    ...(isWhole ? opening(copy) : leftOut()),
    { kind: 'heading', text: text.firstWeek },
    { kind: 'steps', items: text.firstWeekSteps[variant] },
    ...(isWhole && loose.length > 0
      ? ([
          { kind: 'heading', text: text.loose },
          { kind: 'list', items: loose },
        ] as const)
      : []),
    ...(isWhole
      ? ([
          { kind: 'heading', text: text.careful },
          { kind: 'list', items: text.carefulRules },
        ] as const)
      : []),
  ]
}

function opening(copy: FolderCopy | null): LetterBlock[] {
  if (copy === null) {
    return [
      { kind: 'heading', text: text.open },
      { kind: 'text', text: text.noCopy },
    ]
  }
  return [
    { kind: 'heading', text: text.open },
    { kind: 'steps', items: text.openSteps(copy.opensWith) },
    { kind: 'text', text: text.secret[copy.opensWith] },
    { kind: 'heading', text: text.onlyInCopy },
    { kind: 'list', items: text.onlyInCopyWhat },
  ]
}

function leftOut(): LetterBlock[] {
  return [
    { kind: 'heading', text: text.leftOut },
    { kind: 'list', items: text.leftOutRules },
  ]
}
