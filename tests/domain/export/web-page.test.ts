import { expect, it } from 'vitest'
import { pageTable, webPage } from '#domain/export/web-page'

it('writes text as text, whatever signs a name or a title holds', () => {
  const evil = `</title><script>alert('x')</script>&"`
  const page = webPage(evil, pageTable([{ heading: evil }], [[evil]]))
  expect(page).not.toContain('<script>')
  expect(page).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;')
})

it('asks nothing of a network', () => {
  expect(webPage('Noodlijst', '')).toContain("default-src 'none'")
  expect(webPage('Noodlijst', '')).not.toMatch(/https?:|src=|href=/)
})
