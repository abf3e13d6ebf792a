/** A question that got no value; its sentence is Dutch and made for the user. */
export class AnswerError extends Error {
  readonly sentence: string
  readonly isRefusal: boolean

  constructor(name: string, sentence: string, isRefusal: boolean) {
    super(`No value for ${name}`)
    this.name = 'AnswerError'
    this.sentence = sentence
    this.isRefusal = isRefusal
  }
}
