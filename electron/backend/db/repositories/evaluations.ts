import type { EvaluationAnswer, EvaluationQuestion } from '#domain/evaluation/read-evaluation'
import type { Instant } from '#domain/shared/dates'
import { grouped } from '#domain/shared/grouped'
import type { EvaluationId, EventId } from '#domain/shared/ids'
import { sql } from '#backend/db/sql'
import type { Reader, Sql, Writer } from '#backend/db/sql'

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

/** The evaluations that were read of these events. */
export function listEvaluations(
  db: Reader,
  eventIds: readonly EventId[],
): (StoredEvaluation & { readonly eventId: EventId })[] {
  return db.all(sql`
    SELECT id, event_id AS eventId, file_name AS fileName, respondents, read_at AS readAt
    FROM evaluation WHERE event_id IN ${these(eventIds)} ORDER BY event_id, id
  `)
}

type StoredQuestion = Omit<EvaluationQuestion, 'leftOut'>
type AskedQuestion = StoredQuestion & { readonly id: string; readonly evaluationId: EvaluationId }
type QuestionRow = Omit<AskedQuestion, 'answers'>
type AnswerRow = EvaluationAnswer & { readonly questionId: string }

/** What was asked and answered in these evaluations, in the order of each form. */
export function listEvaluationQuestions(
  db: Reader,
  evaluationIds: readonly EvaluationId[],
): AskedQuestion[] {
  const answers = grouped(
    db.all<AnswerRow>(sql`
      SELECT answer.question_id AS questionId, answer.score, answer.answer, answer.people
      FROM evaluation_answer AS answer
      JOIN evaluation_question AS question ON question.id = answer.question_id
      WHERE question.evaluation_id IN ${these(evaluationIds)}
      ORDER BY answer.position, answer.id
    `),
    ({ questionId }) => questionId,
  )
  return db
    .all<QuestionRow>(
      sql`
      SELECT id, evaluation_id AS evaluationId, kind, question, lowest, highest
      FROM evaluation_question WHERE evaluation_id IN ${these(evaluationIds)}
      ORDER BY evaluation_id, position, id
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

function these(ids: readonly string[]): Sql {
  return sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
}
