import { expect, it } from 'vitest'
import { isDutchSentence } from '../tools/lint/dutch-sentence.ts'
import { rulesBrokenAt } from './lint-text.ts'

function aScreen(jsx: string): string {
  return `export function Planted({ on, text }: P) {\n  return (\n    ${jsx}\n  )\n}\n`
}

async function isCaught(jsx: string): Promise<boolean> {
  const broken = await rulesBrokenAt('renderer/screens/people/planted.tsx', aScreen(jsx))
  return broken.includes('house/no-visible-text')
}

it.each([
  ['text between tags', '<h1>Netwerk</h1>'],
  ['a string between tags', "<h1>{'Netwerk'}</h1>"],
  ['a choice of words', "<h1>{on ? 'aan' : 'uit'}</h1>"],
  ['a word that is sometimes there', "<h1>{on && 'aan'}</h1>"],
  ['a sentence with a number in it', '<h1>{`${on} mensen`}</h1>'],
  ['a label for a screen reader', '<nav aria-label="Hoofdmenu" />'],
  ['a placeholder', '<Input placeholder="Zoek" />'],
  ['a label prop', '<Field label="Naam" />'],
  ['a title in braces', "<Panel title={'Mensen'} />"],
  ['a prop named after what it shows', '<Panel emptyMessage="Niemand gevonden" />'],
  ['children as a prop', '<Button children="Opslaan" />'],
  ['a label in a list', "<Tabs items={[{ id: 'people', label: 'Mensen' }]} />"],
])('catches %s', async (_name, jsx) => {
  expect(await isCaught(jsx)).toBe(true)
})

it.each([
  ['words from a text file', '<h1 aria-label={text.menu}>{text.title(3)}</h1>'],
  ['the name on a key', "<p><kbd>Esc</kbd>{text.or}<kbd>{'Enter'}</kbd></p>"],
  ['punctuation', '<p>{text.a} · {text.b}</p>'],
  ['names the machine reads', '<Button variant="primary" slot="close" className="quiet" />'],
  ['a choice of names the machine reads', "<p className={on ? 'busy' : 'quiet'} />"],
])('leaves %s alone', async (_name, jsx) => {
  expect(await isCaught(jsx)).toBe(false)
})

it('catches a Dutch sentence outside the text files, and not inside them', async () => {
  const planted = "export const sentence = 'Het bestand kan niet worden gelezen.'"
  const rule = 'house/no-dutch-sentence'
  expect(await rulesBrokenAt('electron/backend/excel/read/planted.ts', planted)).toContain(rule)
  expect(await rulesBrokenAt('domain/import/planted.ts', planted)).toContain(rule)
  expect(await rulesBrokenAt('renderer/lib/planted.ts', planted)).toContain(rule)
  expect(await rulesBrokenAt('domain/texts/planted.ts', planted)).not.toContain(rule)
  expect(await rulesBrokenAt('renderer/texts/planted.ts', planted)).not.toContain(rule)
})

it.each(['De zaal is vol.', 'Kies een bestand', 'Er zijn nog geen deelnemers', 'naam van de zaal'])(
  'reads "%s" as Dutch',
  (text) => {
    expect(isDutchSentence(text)).toBe(true)
  },
)

it.each([
  'Oost Gelre',
  'the row of the person is over here',
  'Taalhuis Oost Achterhoek',
  'updated 1 row of participation',
  'van',
  'SELECT id FROM person WHERE name = ?',
])('does not read "%s" as Dutch', (text) => {
  expect(isDutchSentence(text)).toBe(false)
})
