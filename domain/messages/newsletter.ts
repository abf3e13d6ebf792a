import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { newsletterSections } from './newsletter-sections.ts'
import type { NewsletterSection } from './newsletter-sections.ts'
import { partsOf, typedOf } from './fields.ts'
import type { TextPart } from './fields.ts'
import { newsletterWords as words } from '#domain/texts/messages'

/** What there is to tell, by section. */
export type News = {
  readonly events: readonly {
    readonly title: string
    readonly date: IsoDate
    readonly time: string | null
    readonly place: string | null
  }[]
  readonly examples: readonly { readonly text: string; readonly from: string | null }[]
  readonly actions: readonly {
    readonly title: string
    readonly state: string | null
    readonly nextStep: string | null
  }[]
}

/** The news of the sections that are wanted; one without news stays out. */
export function newsInWords(news: News, wanted: readonly NewsletterSection[]): string {
  return newsletterSections
    .filter((section) => wanted.includes(section))
    .map((section) => ({ heading: words.headings[section], lines: linesOf(news, section) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [heading, ...lines].join('\n'))
    .join('\n\n')
}

/** Her text with the news in its place, to be changed further; at the end when it has no place. */
export function newsletterBody(template: string, news: string): string {
  const isPlace = (part: TextPart) => part.kind === 'field' && part.field === 'news'
  const parts = partsOf(template)
  if (!parts.some(isPlace)) return news === '' ? template : `${template}\n\n${news}`
  const filled = parts.map((part) => (isPlace(part) ? news : typedOf(part))).join('')
  return filled.replace(/\n{3,}/g, '\n\n')
}

/** What stands in one section. */
export function linesOf(news: News, section: NewsletterSection): string[] {
  switch (section) {
    case 'events':
      return news.events.map(({ title, date, time, place }) =>
        words.event(
          title,
          [longDate(date), time, place].filter((part) => part !== null),
        ),
      )
    case 'examples':
      return news.examples.map(({ text, from }) => words.example(text, from))
    case 'actions':
      return news.actions.map(({ title, state, nextStep }) => words.action(title, state, nextStep))
  }
}
