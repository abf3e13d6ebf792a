import type { ReportFacts } from './facts.ts'
import type { Figure, Proof } from './figures.ts'
import { proofsOfAhead, proofsOfMoney, proofsOfPool } from './proofs-of-means.ts'
import { proofsOfDone } from './proofs-of-done.ts'
import { proofsOfPlan } from './proofs-of-plan.ts'
import { proofsOfReached } from './proofs-of-reached.ts'

/** Every proof of the report with its figures, in the order of the chapters. */
export function proofsOf(facts: ReportFacts): Proof[] {
  return [
    ...proofsOfDone(facts),
    ...proofsOfReached(facts),
    ...proofsOfPlan(facts),
    ...proofsOfPool(facts),
    ...proofsOfMoney(facts),
    ...proofsOfAhead(facts),
  ]
}

/** The figures by their key. */
export function figuresByKey(proofs: readonly Proof[]): ReadonlyMap<string, Figure> {
  return new Map(proofs.flatMap(({ figures }) => figures.map((figure) => [figure.key, figure])))
}

/** The name of the sheet of a proof, which starts with its reference. */
export function sheetOfProof({ code, title }: Pick<Proof, 'code' | 'title'>): string {
  return `${code} ${title}`
}
