import { expect, test } from './story.ts'

test('what is typed stays where it is when it may not be stored, with the reason beside it', async ({
  page,
  desk,
}) => {
  const organisation = { name: 'Taalhuis Voorbeeld' }
  const { personId } = await desk.call('people.create', { name: 'Elsa van Fictie', organisation })
  await page.goto(`${desk.origin}/#/netwerk?kies=${personId}`)
  const before = await desk.hash()

  // A last day before the first one.
  const [from, until] = [
    page.getByRole('textbox', { name: 'Vanaf' }),
    page.getByRole('textbox', { name: 'Tot en met' }),
  ]
  await from.fill('1-3-2026')
  await from.press('Enter')
  await expect(from).toHaveValue('01-03-2026')
  await until.fill('1-2-2026')
  await until.press('Tab')
  await expect(page.getByText('De laatste dag ligt voor de eerste dag.')).toBeVisible()
  await expect(until).toHaveValue('1-2-2026')
  await until.fill('1-4-2027')
  await until.press('Tab')
  await expect(until).toHaveValue('01-04-2027')
  await expect(page.getByText('De laatste dag ligt voor de eerste dag.')).toBeHidden()

  // A name that is too long to keep, and one that may not be empty.
  const name = page.getByRole('textbox', { name: 'Naam', exact: true })
  const long = `Elsa ${'van Fictie '.repeat(40)}`
  await name.fill(long)
  await name.press('Tab')
  await expect(page.getByRole('alert')).toContainText(
    'Deze tekst is te lang. Er is niets veranderd. Houd het bij 300 tekens.',
  )
  await expect(name).toHaveValue(long)
  await name.fill('')
  await name.press('Tab')
  await expect(name).toHaveValue('Elsa van Fictie')

  // Two days were stored and nothing else.
  await desk.call('history.undo', {})
  await desk.call('history.undo', {})
  expect(await desk.hash()).toBe(before)
})
