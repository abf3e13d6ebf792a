import type { EvaluationQuestionEntry } from '#domain/contract/evaluation'
import type { EvaluationQuestion } from '#domain/evaluation/read-evaluation'
import { scoreSummary } from '#domain/evaluation/score-summary'

/** A question as the screens show it, with its mean and how the scores lie. */
export function questionEntry(
  question: Omit<EvaluationQuestion, 'leftOut'>,
): EvaluationQuestionEntry {
  const { kind, lowest, highest, answers } = question
  const scores = answers.flatMap(({ score, people }) => (score === null ? [] : [{ score, people }]))
  const summary =
    kind === 'score' && lowest !== null && highest !== null
      ? scoreSummary(scores, { lowest, highest })
      : null
  return {
    ...{ kind, lowest, highest, question: question.question },
    answers: answers.map(({ score, answer, people }) => ({ score, answer, people })),
    summary: summary && { ...summary, spread: [...summary.spread] },
  }
}
