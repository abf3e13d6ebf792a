import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../docs/handleiding')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
const pictures = readdirSync(join(folder, 'beelden'))

function linksOf(page: string): string[] {
  const text = readFileSync(join(folder, page), 'utf8')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '')
}

describe('the manual', () => {
  it.each(pages)('has every page and picture that %s names', (page) => {
    const missing = linksOf(page)
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !existsSync(join(folder, link.replace(/#.*$/, ''))))
    expect(missing).toEqual([])
  })

  it('links every page from its index', () => {
    const linked = linksOf('README.md')
    expect(pages.filter((page) => page !== 'README.md' && !linked.includes(page))).toEqual([])
  })

  it('names every picture it keeps', () => {
    const named = pages.flatMap(linksOf)
    expect(pictures.filter((name) => !named.includes(`beelden/${name}`))).toEqual([])
  })

  it('describes every picture in words', () => {
    const silent = pages.filter((page) => readFileSync(join(folder, page), 'utf8').includes('![]('))
    expect(silent).toEqual([])
  })
})
