import { expect, test } from './story.ts'

test('the one-time address signs a page in once, and leaves no trace in the address', async ({
  page,
  desk,
}) => {
  expect(page.url().startsWith(`${desk.origin}/`)).toBe(true)
  expect(page.url()).not.toContain('start')
  const again = await page.request.get(desk.address)
  expect(again.status()).toBe(403)
})
