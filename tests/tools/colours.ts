import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coloursInScreen, coloursInStyle } from './find-colours.ts'
import { root } from './run-program.ts'

// Colours live in one file, so that four themes can change all of them.
const tokens = 'renderer/styles/tokens.css'
const folder = join(root, 'renderer')
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `renderer/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.(css|ts|tsx)$/.test(file) && file !== tokens)
  : []

const found = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const colours = file.endsWith('.css') ? coloursInStyle(text) : coloursInScreen(text)
  return colours.map(({ line, colour }) => `${file}:${String(line)}  ${colour}`)
})
for (const line of found) console.log(`${line}  use a token of ${tokens}: var(--…)`)
process.exitCode = found.length === 0 ? 0 : 1
