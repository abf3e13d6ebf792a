import { expect, it } from 'vitest'
import { coloursInScreen, coloursInStyle } from '../tools/find-colours.ts'

it('finds every way to write a colour in a stylesheet, with its line', () => {
  const style = `
    a:hover { color: #0b57a4 }
    .b { background: rgb(1 2 3 / 50%); border: 1px solid DarkRed; }
    .c { --own: oklch(70% 0.1 200); box-shadow: 0 0 2px hsl(1, 2%, 3%); }
  `
  expect(coloursInStyle(style)).toEqual([
    { line: 2, colour: '#0b57a4' },
    { line: 3, colour: 'rgb(' },
    { line: 3, colour: 'DarkRed' },
    { line: 4, colour: 'oklch(' },
    { line: 4, colour: 'hsl(' },
  ])
})

it('leaves tokens, system colours, selectors, files and comments alone', () => {
  const style = `
    /* red is for danger, #f00 */
    .red, a:not(.white):hover, #bada55 { color: var(--red-600); background: Canvas; }
    @media (prefers-color-scheme: dark) { .tan { fill: currentColor; border-color: transparent } }
    .d { background: url('black.png'); font-family: "Gold"; animation: white-fade 1s; }
  `
  expect(coloursInStyle(style)).toEqual([])
})

it('finds a colour in the code of a screen, not the name of an import', () => {
  const code = `
    import { x } from '#add/abc'
    const style = { color: '#fff', fill: \`rgb(0, 0, 0)\` }
  `
  expect(coloursInScreen(code)).toEqual([
    { line: 3, colour: '#fff' },
    { line: 3, colour: 'rgb(' },
  ])
})
