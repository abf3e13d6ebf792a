/** What taking in a begroting did. */
export function budgetTakenSentence(counts: { amounts: number; newLines: number }): string {
  const { amounts, newLines } = counts
  if (amounts === 0 && newLines === 0) return 'Er was niets nieuws in te lezen.'
  const lines =
    newLines === 0 ? '' : `, ${newLines === 1 ? '1 nieuwe post' : `${newLines} nieuwe posten`}`
  return `${amounts === 1 ? '1 bedrag' : `${amounts} bedragen`} ingelezen${lines}.`
}

/** What taking in a file of finance did. */
export function bookingsTakenSentence(counts: { added: number; known: number }): string {
  const { added, known } = counts
  if (added === 0) return 'Alle boekingen van dit bestand waren er al. Er is niets veranderd.'
  const before = known === 0 ? '' : `, ${known} ${known === 1 ? 'was' : 'waren'} er al`
  return `${added === 1 ? '1 boeking' : `${added} boekingen`} ingelezen${before}.`
}
