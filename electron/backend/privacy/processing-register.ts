import { registerFact } from '#domain/contract/privacy'
import type { ProcessingRegister } from '#domain/contract/privacy'
import type { RetentionCategory } from '#domain/privacy/retention'
import { freeTexts } from '#domain/texts/free-texts'
import { personalData } from '#domain/texts/personal-data'
import type { DescribedTable } from '#domain/texts/personal-data'
import { retentionInBooks, retentionSentence } from '#domain/texts/privacy'
import { readPrivacyFacts } from '#backend/db/repositories/privacy'
import { readCounts } from '#backend/db/repositories/status'
import type { Reader } from '#backend/db/sql'
import { tableRegister } from '#backend/db/table-register'
import { rulesOf } from './clean-up.ts'
import { personalTables } from '#backend/db/repositories/person-rows'

const registered = new Map(tableRegister.map((table) => [table.name, table]))

/** What Schakel processes about people, from the tables as they are; empty stays empty. */
export function processingRegisterOf(db: Reader): ProcessingRegister {
  const facts = readPrivacyFacts(db)
  const rules = rulesOf(db)
  const { people, events } = readCounts(db)
  return {
    facts: registerFact.options.map((id) => ({ id, value: facts.get(id) ?? null })),
    tables: personalTables.map((table) => {
      const { title, why, columns }: DescribedTable = personalData[table]
      return {
        ...{ id: table, title, why },
        columns: Object.values(columns),
        retention:
          registered.get(table)?.retention === 'for-ever'
            ? retentionInBooks
            : retentionSentence(rules[categoryOf(table)]),
      }
    }),
    freeTexts: Object.values(freeTexts).map(({ title, columns }) => ({
      title,
      columns: Object.values(columns),
    })),
    counts: { people, events },
  }
}

function categoryOf(table: string): RetentionCategory {
  return registered.get(table)?.retention === 'attendance' ? 'attendance' : 'no-contact'
}
