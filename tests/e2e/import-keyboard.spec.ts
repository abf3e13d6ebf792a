import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './story.ts'

const list = [
  'Name;Company;E-mail;Year of birth',
  'Joke van Fictie;;joke@voorbeeld.example;1980',
  'Bas Bedacht;Wonen Voorbeeld;bas@voorbeeld.example;1981',
  'Joke van Fictie;;;',
  ';UWV;post@voorbeeld.example;',
].join('\r\n')

/** What a screen reader is told of the preview, in its order. */
const heard = `
- main:
  - heading "Excel inlezen" [level=1]
  - text: lijst.csv, blad csv, kop in rij 1, 4 rijen. Er is nog niets opgeslagen.
  - button "Lees 2 mensen in"
  - heading "Kolommen" [level=2]
  - button "Deel opnieuw in"
  - button "Voor iedereen in deze lijst"
  - radiogroup "Deze lijst heeft":
    - radio "Mensen" [checked]
    - radio "Organisaties"
    - radio "Sleutelpersonen"
  - region "Kolommen in Excel en waar zij heen gaan":
    - table "Kolommen in Excel en waar zij heen gaan":
      - rowgroup:
        - row "In Excel A Name B Company C E-mail D Year of birth":
          - rowheader "In Excel"
          - columnheader "A Name"
          - columnheader "B Company"
          - columnheader "C E-mail"
          - columnheader "D Year of birth"
      - rowgroup:
        - row /rij 2 Joke van Fictie/
        - row /wordt/:
          - rowheader "wordt"
          - cell:
            - combobox "Kolom A Name wordt"
          - cell:
            - combobox "Kolom B Company wordt"
          - cell:
            - combobox "Kolom C E-mail wordt"
          - cell:
            - combobox "Kolom D Year of birth wordt"
  - heading "Rijen" [level=2]
  - radiogroup "Wat er met de rij gebeurt":
    - radio "Alles 4" [checked]
    - radio "Lijkt op 1"
    - radio "Afgewezen 1"
    - radio "Gewijzigd 0"
    - radio "Dubbel 0"
    - radio "Nieuw 2"
  - grid "Rijen":
    - row "Rij Wat Naam Organisatie Werkt voor Cel en reden Wordt"
    - rowgroup:
      - row /4 Lijkt op Joke van Fictie A4 .+ Wacht op u/
      - row "5 Afgewezen geen naam A5 In deze rij staat geen naam. Blijft liggen"
      - row "2 Nieuw Joke van Fictie Komt erbij"
      - row "3 Nieuw Bas Bedacht Wonen Voorbeeld Komt erbij"
  - complementary "De gekozen rij":
    - heading "Is dit dezelfde Joke?" [level=2]
    - group "Rij 4":
      - button "Zelfde mens"
      - button "Iemand anders"
      - button "Sla over"
    - table "Rij 4":
      - rowgroup:
        - row "Gegeven In Excel In rij 2":
          - columnheader "Gegeven"
          - columnheader "In Excel"
          - columnheader "In rij 2"
      - rowgroup:
        - row /Naam Joke van Fictie Joke van Fictie/:
          - rowheader "Naam"
          - cell "Joke van Fictie"
          - cell "Joke van Fictie"
    - region "Wat er gebeurt"
    - button "Bewaar wat bleef liggen"
`

/** Presses Tab until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('The keyboard does not come there')
}

/** From anywhere to the preview of the list, by the palette and the file button. */
async function openByKeyboard(page: Page): Promise<void> {
  // Listened for from the start: a choice that opens before the browser listens is lost.
  const choosing = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('lees excel in')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Excel inlezen' })).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Kies een bestand' }))
  await page.keyboard.press('Enter')
  await (
    await choosing
  ).setFiles({
    ...{ name: 'lijst.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(list),
  })
  await expect(page.getByRole('button', { name: 'Lees 2 mensen in' })).toBeVisible()
}

test('a screen reader hears what a list will do, in the order of the screen', async ({ page }) => {
  await openByKeyboard(page)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(heard)
  // What a busy button announced is named by that button, which has gone when the list is there.
  const axe = new AxeBuilder({ page }).exclude('[data-live-announcer]')
  expect((await axe.analyze()).violations).toEqual([])
})

test('a whole list comes in without a mouse, and goes out again', async ({ page, desk }) => {
  const first = await desk.hash()
  await openByKeyboard(page)
  await tabTo(page, page.getByRole('button', { name: 'Voor iedereen in deze lijst' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Organisatie' }))
  await page.keyboard.type('Fijnder')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('grid', { name: 'Rijen' })).toContainText('Fijnder')

  await tabTo(page, page.getByRole('button', { name: 'Iemand anders' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Lees 3 mensen in' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Melding' })).toContainText('3 nieuw, 1 afgewezen')
  await expect(page.getByText('3 mensen,')).toBeVisible()
  expect((await desk.call('people.list', { search: 'joke' })).rows).toMatchObject([
    { organisationName: 'Fijnder' },
    { organisationName: 'Fijnder' },
  ])

  await page.keyboard.press('Control+Z')
  await expect(page.getByText('0 mensen,')).toBeVisible()
  expect(await desk.hash()).toBe(first)
})

test('people who were chosen go to Excel, with the sensitive roles only when that is said', async ({
  page,
  desk,
}) => {
  await desk.call('people.create', { name: 'Joke van Fictie' })
  await desk.call('people.create', { name: 'Bas Bedacht' })
  await page.goto(`${desk.origin}/#/netwerk`)
  const grid = page.getByRole('grid', { name: 'Mensen' })
  await grid
    .getByRole('row', { name: /Joke van Fictie/ })
    .getByRole('checkbox')
    .check()
  await page.getByRole('button', { name: 'Naar Excel' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Gevoelige rol wordt ‘deelnemer’' }).click()
  expect((await saving).suggestedFilename()).toBe('2026-11-23_mensen.xlsx')
  await expect(page.getByRole('status', { name: 'Melding' })).toContainText(
    '1 mens in 2026-11-23_mensen.xlsx.',
  )

  await page.getByRole('button', { name: 'Zet in Excel' }).click()
  const savingAll = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Gevoelige rollen erbij' }).click()
  await savingAll
  await expect(page.getByRole('status', { name: 'Melding' })).toContainText('2 mensen in')
})
