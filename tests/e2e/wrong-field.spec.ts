import { expect, test } from './story.ts'

test('a form does not go on while a field holds what could not be read', async ({ page, desk }) => {
  const before = await desk.hash()
  await page.goto(`${desk.origin}/#/bijeenkomsten/nieuw`)
  const places = page.getByRole('textbox', { name: 'Aantal plaatsen' })
  await places.fill('veel')
  await page.keyboard.press('Control+Enter')
  await expect(places).toBeFocused()
  await expect(places).toHaveValue('veel')
  expect(await desk.hash()).toBe(before)

  const { personId } = await desk.call('pool.join', { person: { name: 'Tesfay Fabel' } })
  await page.goto(`${desk.origin}/#/sleutelpersonen/pool?kies=${personId}`)
  await page.getByRole('button', { name: 'Bedrag invullen' }).first().click()
  const amount = page.getByRole('textbox', { name: 'Per uur' })
  await amount.fill('abc')
  await amount.press('Enter')
  await expect(amount).toBeFocused()
  await expect(amount).toHaveValue('abc')
})
