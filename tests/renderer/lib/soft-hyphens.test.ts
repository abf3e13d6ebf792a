import { expect, it } from 'vitest'
import { withSoftHyphens } from '#renderer/lib/soft-hyphens'

const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00AD', '|')

it.each([
  ['Onderwijsoverleg', 'Onderwijs|overleg'],
  ['CoP-bijeenkomst 20 maart', 'CoP-bijeenkomst 20 maart'],
  ['Werkgroepoverleg taal', 'Werk|groep|overleg taal'],
  ['Onafhankelijkheidsdag Eritrea', 'Onafhankelijkheids|dag Eritrea'],
  ['Regionale bijeenkomst statushouders & werk', 'Regionale bijeenkomst status|houders & werk'],
  ['Arbeidsmarktregio', 'Arbeids|markt|regio'],
])('breaks %s only at the joints of its compounds', (text, broken) => {
  expect(shown(text)).toBe(broken)
})

it('leaves short words and words it does not know alone', () => {
  expect(shown('Vrijdag in Doetinchem, Verbetering leerroute')).toBe(
    'Vrijdag in Doetinchem, Verbetering leerroute',
  )
})
