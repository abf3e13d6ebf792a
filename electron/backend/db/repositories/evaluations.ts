import type { EvaluationAnswer, EvaluationQuestion } from '#domain/evaluation/read-evaluation'
import type { Instant } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import type { EvaluationId, EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Writer } from '#backend/db/sql'

type StoredEvaluation = {
  readonly id: EvaluationId
  readonly fileName: string
  readonly respondents: number
  readonly readAt: Instant
}

/** The evaluation of an event, when one was read. */
export function findEvaluation(db: Reader, eventId: EventId): StoredEvaluation | undefined {
  return db.find(sql`
    SELECT id, file_name AS fileName, respondents, read_at AS readAt
    FROM evaluation WHERE event_id = ${eventId}
  `)
}

type StoredQuestion = Omit<EvaluationQuestion, 'leftOut'>
type QuestionRow = Omit<StoredQuestion, 'answers'> & { readonly id: string }
type AnswerRow = EvaluationAnswer & { readonly questionId: string }

/** What was asked and answered, in the order of the form. */
export function listEvaluationQuestions(
  db: Reader,
  evaluationId: EvaluationId,
): (StoredQuestion & { readonly id: string })[] {
  const answers = grouped(
    db.all<AnswerRow>(sql`
      SELECT answer.question_id AS questionId, answer.score, answer.answer, answer.people
      FROM evaluation_answer AS answer
      JOIN evaluation_question AS question ON question.id = answer.question_id
      WHERE question.evaluation_id = ${evaluationId}
      ORDER BY answer.position, answer.id
    `),
    ({ questionId }) => questionId,
  )
  return db
    .all<QuestionRow>(
      sql`
      SELECT id, kind, question, lowest, highest FROM evaluation_question
      WHERE evaluation_id = ${evaluationId} ORDER BY position, id
    `,
    )
    .map((question) => ({
      ...question,
      answers: (answers.get(question.id) ?? []).map(({ score, answer, people }) => ({
        ...{ score, answer, people },
      })),
    }))
}

type NewEvaluation = StoredEvaluation & {
  readonly eventId: EventId
  readonly questions: readonly StoredQuestion[]
}

/** Keeps an evaluation; an earlier one of the event must be gone. */
export function insertEvaluation(db: Writer, evaluation: NewEvaluation, newId: () => string): void {
  db.run(sql`
    INSERT INTO evaluation (id, event_id, file_name, respondents, read_at)
    VALUES (${evaluation.id}, ${evaluation.eventId}, ${evaluation.fileName},
      ${evaluation.respondents}, ${evaluation.readAt})
  `)
  evaluation.questions.forEach((question, index) => {
    const questionId = newId()
    db.run(sql`
      INSERT INTO evaluation_question (id, evaluation_id, kind, question, lowest, highest, position)
      VALUES (${questionId}, ${evaluation.id}, ${question.kind}, ${question.question},
        ${question.lowest}, ${question.highest}, ${index + 1})
    `)
    question.answers.forEach(({ score, answer, people }, at) => {
      db.run(sql`
        INSERT INTO evaluation_answer (id, question_id, score, answer, people, position)
        VALUES (${newId()}, ${questionId}, ${score}, ${answer}, ${people}, ${at + 1})
      `)
    })
  })
}

/** Takes the evaluation of an event away with its answers; tells whether there was one. */
export function deleteEvaluation(db: Writer, eventId: EventId): boolean {
  return db.run(sql`DELETE FROM evaluation WHERE event_id = ${eventId}`) > 0
}
