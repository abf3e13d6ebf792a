import type { Page } from '@playwright/test'

// Whole words that an English screen can hardly do without and a Dutch one never has.
const english = `
  the and you your with from this that what when where which there are was were been have
  save cancel close delete remove add edit search filter settings loading error warning success
  next previous back submit select choose open all none yes person people name date time
  today tomorrow yesterday week-end month year budget-line amount invite guest guests attendee
  attendees upload download file page row rows column columns empty expand collapse required
  invalid show hide more less sort ascending descending menu button dismiss clear`
  .split(/\s+/)
  .filter((word) => word !== '')

// Dutch, or names of things in her own data and on her own machine.
const alsoDutch = new Set(['was', 'open', 'are', 'week-end', 'budget-line', 'filter', 'menu'])

const forbidden = new Set(english.filter((word) => !alsoDutch.has(word)))

/** English words in what a screen shows or tells a screen reader. */
export async function englishWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const said: string[] = [document.title, document.body.innerText]
    const names = ['aria-label', 'aria-roledescription', 'aria-description', 'title', 'alt']
    for (const name of [...names, 'placeholder', 'aria-valuetext']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        said.push(element.getAttribute(name) ?? '')
      }
    }
    for (const hidden of document.querySelectorAll(
      '[role=status], [aria-live], [id^=react-aria]',
    )) {
      said.push(hidden.textContent ?? '')
    }
    return said
  })
  const words = texts.flatMap((text) =>
    text
      .split(/\s+/)
      .filter((part) => forbidden.has(part.toLowerCase().replaceAll(/[^a-z-]/g, ''))),
  )
  return [...new Set(words)]
}
