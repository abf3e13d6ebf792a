import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/beveiliging.md'), 'utf8')

/** The tables of promises: each row names in its last cell what proves it. */
const claims = text
  .split(/^## /m)
  .filter((chapter) => chapter.includes('| bewezen door'))
  .flatMap((chapter) =>
    chapter
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2),
  )
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, claim = '', proof = '']) => ({
    claim,
    tests: [...proof.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  }))

it('has promises to check', () => {
  expect(claims.length).toBeGreaterThan(20)
})

it.each(claims)('names a test that is there: $claim', ({ tests }) => {
  expect(tests).not.toEqual([])
  expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
