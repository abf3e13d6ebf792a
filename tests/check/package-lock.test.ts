import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../tools/run-program.ts'

type Entry = {
  resolved?: string
  integrity?: string
  optionalDependencies?: Record<string, string>
}

const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
const { packages } = JSON.parse(text) as { packages: Record<string, Entry> }

/** The places npm looks for a package wanted by the one at `path`, nearest first. */
function placesFor(path: string, name: string): string[] {
  const owners = path.split('/node_modules/')
  const above = owners.map((_, index) =>
    owners.slice(0, owners.length - index).join('/node_modules/'),
  )
  const nested = path === '' ? [] : above.map((owner) => `${owner}/node_modules/${name}`)
  return [...nested, `node_modules/${name}`]
}

// npm leaves an optional platform package out without a word, and `npm ci` then fails elsewhere.
it('has an entry for every optional package of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path} wants ${name}`),
  )
  expect(missing).toEqual([])
})

it('would notice a missing platform package', () => {
  expect(placesFor('node_modules/a/node_modules/@b/c', 'd')).toEqual([
    'node_modules/a/node_modules/@b/c/node_modules/d',
    'node_modules/a/node_modules/d',
    'node_modules/d',
  ])
})

it('names no address to fetch from, so every machine uses its own', () => {
  const addresses = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)
  expect(addresses).toEqual([])
  expect(text).not.toMatch(/"(resolved|registry)"|\.tgz"/)
})

it('has a hash for everything that is fetched', () => {
  const unhashed = Object.entries(packages)
    .filter(([path, entry]) => path !== '' && entry.integrity === undefined)
    .map(([path]) => path)
  expect(unhashed).toEqual([])
})
