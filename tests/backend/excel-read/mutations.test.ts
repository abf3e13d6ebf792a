import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectSheets } from '#domain/import/inspect-sheets'
import { regionFromFile } from '#domain/import/import-region'
import { readWorkbook } from '#backend/excel/read/read-workbook'
import region from '../../../resources/data/region.json' with { type: 'json' }
import { inThisProcess } from './in-this-process.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const names = ['aanmeldingen-cop-20-maart.xlsx', 'consulenten-sociale-dienst.csv']

describe('any change of bytes in a valid file', () => {
  it.each(names)('gives rows or a refusal: %s', async (name) => {
    const valid = readFileSync(join(fixtures, name))
    const change = fc.record({
      at: fc.nat(valid.length - 1),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = new Uint8Array(valid)
        for (const { at, bytes: put } of changes) bytes.set(put.subarray(0, valid.length - at), at)
        const answer = await readWorkbook(bytes, name, { startChild: inThisProcess })
        if (answer.kind === 'read') inspectSheets(answer.workbook, regionFromFile(region))
        else expect(answer.sentence).toContain('Er is niets ingelezen.')
      }),
      { numRuns: 150, seed: 14_02_2027 },
    )
  })
})
