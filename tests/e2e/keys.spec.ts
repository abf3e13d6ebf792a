import type { Page } from '@playwright/test'
import { expect, test } from './story.ts'

const password = 'drie groene fietsen'
const name = 'Quirina Voorbeeld'

test.use({ hasKey: true, actionTimeout: 15_000 })

/** The groups of the key as they stand on the screen. */
async function groupsOn(page: Page): Promise<string[]> {
  const groups = page.getByRole('group', { name: 'Uw herstelsleutel' }).locator('span')
  await expect(groups).toHaveCount(7)
  return groups.allTextContents()
}

test.describe('at the first start', () => {
  test.use({ isSetUp: false })

  test('the recovery key is made, printed on one page and typed back', async ({ page }) => {
    await page.getByRole('button', { name: 'Begin' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Herstelsleutel op papier' })).toBeVisible()
    await page.keyboard.press('Enter')
    const groups = await groupsOn(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: 'Hoe gebruikt u dit?' })).toBeVisible()
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'screen' })

    const field = page.getByLabel('De laatste twee groepen')
    await field.fill('0000 0000')
    await field.press('Enter')
    await expect(page.getByText('Kijk de laatste twee groepen na')).toBeVisible()
    await field.fill(groups.slice(-2).join(' ').toLowerCase())
    await field.press('Enter')
    await expect(page.getByText('gemaakt en getest')).toBeVisible()
    await page.goto(page.url().replace(/#.*/, '#/vandaag'))
    await expect(page.getByText('herstelsleutel')).toHaveCount(0)
  })

  test('later leaves a line on Vandaag until it is done', async ({ page }) => {
    await page.getByRole('button', { name: 'Begin' }).press('Enter')
    await page.getByRole('button', { name: 'Later' }).click()
    await expect(page.getByText('U hebt nog geen herstelsleutel op papier')).toBeVisible()
    await page.getByRole('link', { name: 'Maak hem nu' }).click()
    await page.getByRole('button', { name: 'Maak mijn herstelsleutel' }).click()
    const whole = (await groupsOn(page)).join('')
    await page.getByRole('button', { name: 'Later' }).click()
    await page.getByRole('link', { name: 'Test hem' }).click()
    await page.getByLabel('Herstelsleutel', { exact: true }).fill(whole)
    await page.getByRole('button', { name: 'Test', exact: true }).click()
    await expect(page.getByText(/^Getest op/)).toBeVisible()
  })
})

async function setPassword(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').last().fill('wachtwoord')
  await page.getByRole('option', { name: 'Stel een wachtwoord in' }).click()
  await page.getByLabel('Nieuw wachtwoord').fill(password)
  await page.getByLabel('Nog een keer').fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Het wachtwoord is ingesteld')).toBeVisible()
}

test('what she was typing when it is locked is stored first', async ({ page, desk }) => {
  await page.goto(`${desk.origin}/#/instellingen/regio`)
  const field = page.getByRole('textbox', { name: 'Naam van de regio' })
  await field.fill('Achterhoek, half getypt')
  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByRole('heading', { name: 'Schakel is op slot' })).toBeVisible()
  await page.getByRole('button', { name: /^Open/ }).click()
  await expect(field).toHaveValue('Achterhoek, half getypt')
  expect((await desk.call('region.get', {})).name).toBe('Achterhoek, half getypt')
})

test('she locks with the keyboard and comes back on the same page', async ({ page, desk }) => {
  await desk.call('people.create', { name })
  await setPassword(page)
  await page.goto(`${desk.origin}/#/netwerk`)
  await expect(page.getByText(name).first()).toBeVisible()

  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByRole('heading', { name: 'Schakel is op slot' })).toBeVisible()
  expect(await page.content()).not.toContain(name.split(' ')[0])
  const field = page.getByLabel('Wachtwoord')
  await expect(field).toBeFocused()
  await page.keyboard.type('vier blauwe emmers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Dit wachtwoord past niet')
  await field.fill(password)
  await field.press('Enter')
  await expect(page.getByText(name).first()).toBeVisible()
  expect(page.url()).toContain('#/netwerk')
})

test('the forgotten password is not needed with the key on paper', async ({ page, desk }) => {
  const { recoveryKey } = await desk.call('keys.makeRecoveryKey', {})
  await desk.call('keys.setPassword', { password })
  await desk.call('safe.lock', {})
  await page.getByRole('button', { name: 'Gebruik mijn herstelsleutel' }).click()
  const field = page.getByLabel('Herstelsleutel')
  await field.fill(recoveryKey.slice(0, -1))
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('U typte er 27')
  await field.fill(recoveryKey)
  await field.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
})

test('after ten minutes without a key or the mouse it locks by itself', async ({ page, desk }) => {
  await desk.call('keys.setPassword', { password })
  await page.clock.install()
  // Only when the page knows after how many minutes, it counts them.
  const known = page.waitForResponse('**/call/keys.state')
  await page.reload()
  await known
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await page.clock.fastForward('09:00')
  await page.mouse.move(100, 100)
  await page.clock.fastForward('09:00')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await page.clock.fastForward('01:10')
  await expect(page.getByRole('heading', { name: 'Schakel is op slot' })).toBeVisible()
})

test('the fifth wrong password has to wait, and the page counts it down', async ({
  page,
  desk,
}) => {
  await desk.call('keys.setPassword', { password })
  await desk.call('safe.lock', {})
  const field = page.getByLabel('Wachtwoord')
  for (let tries = 0; tries < 5; tries += 1) {
    await field.fill('vier blauwe emmers')
    await field.press('Enter')
    await expect(field).toHaveValue('')
  }
  await expect(page.getByText(/U kunt het over \d seconden? weer proberen/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open Schakel' })).toBeDisabled()
})

test('without a password a lock is one press, and the page says so', async ({ page }) => {
  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByText('Iedereen achter deze computer')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
})

test('a new key for the data comes with a new recovery key', async ({ page, desk }) => {
  const old = await desk.call('keys.makeRecoveryKey', {})
  const hash = await desk.hash()
  await page.goto(`${desk.origin}/#/instellingen/veiligheid`)
  await page.getByRole('link', { name: 'Wissel' }).click()
  await page.getByRole('button', { name: 'Wissel de sleutel' }).click()
  const groups = await groupsOn(page)
  expect(groups.join('-')).not.toBe(old.recoveryKey)
  await page.getByLabel('De laatste twee groepen').fill(groups.slice(-2).join('-'))
  await page.getByRole('button', { name: 'Klaar' }).click()
  await expect(page.getByText('gemaakt en getest')).toBeVisible()
  expect(await desk.hash()).toBe(hash)
})
