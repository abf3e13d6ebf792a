import type { ProcessingRegister } from '#domain/contract/privacy'
import { registerFactWord } from '#domain/texts/privacy'
import { privacyText as text } from '#renderer/texts/privacy'

/** The register as plain text, to put in the register of the organisation. */
export function registerAsText(register: ProcessingRegister): string {
  const facts = register.facts.map(
    ({ id, value }) => `${registerFactWord[id].label}: ${value ?? text.unknown}`,
  )
  const tables = register.tables.map(({ title, why, columns, retention }) =>
    [title, `${text.whatFor}: ${why}`, `${text.howLong}: ${retention}`, columns.join(', ')].join(
      '\n',
    ),
  )
  return [
    text.registerSub,
    facts.join('\n'),
    text.held,
    ...tables,
    `${text.never}: ${text.neverList}`,
    `${text.dpia}: ${text.dpiaFact} ${text.dpiaWhy}`,
    [text.dpiaHints, ...text.dpiaDone.map((line) => `- ${line}`)].join('\n'),
    [text.dpiaOpen, ...text.dpiaAsk.map((line) => `- ${line}`)].join('\n'),
  ].join('\n\n')
}
