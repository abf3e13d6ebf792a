import type { IsoDate, WallTime } from '#domain/shared/dates'
import type { Cents } from '#domain/shared/money'
import type { Cell, CellStyle, NumberLook, Value } from './workbook.ts'

const nothing: Value = { kind: 'empty' }

/** A cell with nothing in it but its look. */
export function emptyCell(style: CellStyle = 'body', look: NumberLook = 'text'): Cell {
  return { style, look, value: nothing }
}

/** Text; empty text leaves the cell empty. */
export function textCell(text: string | null, style: CellStyle = 'body'): Cell {
  return { style, look: 'text', value: textValue(text) }
}

export function numberCell(number: number, style: CellStyle = 'body'): Cell {
  return { style, look: 'number', value: { kind: 'number', number } }
}

/** Hours as a decimal number, so that they add up: half past two is 2.50. */
export function hoursCell(minutes: number, style: CellStyle = 'body'): Cell {
  return { style, look: 'hours', value: { kind: 'hours', minutes } }
}

/** An amount; unknown stays empty, because empty is not zero. */
export function moneyCell(cents: Cents | null, style: CellStyle = 'body'): Cell {
  return { style, look: 'money', value: moneyValue(cents) }
}

export function dateCell(date: IsoDate | null, style: CellStyle = 'body'): Cell {
  return { style, look: 'date', value: date === null ? nothing : { kind: 'date', date } }
}

/** A day written out with its weekday, still a real date. */
export function longDateCell(date: IsoDate | null, style: CellStyle = 'detail'): Cell {
  return { style, look: 'long-date', value: date === null ? nothing : { kind: 'long-date', date } }
}

export function timeCell(time: WallTime | null, style: CellStyle = 'body'): Cell {
  return { style, look: 'time', value: time === null ? nothing : { kind: 'time', time } }
}

/** A live formula with the outcome that a preview, a phone or a script sees. */
export function formulaCell(
  formula: string,
  outcome: Value,
  look: NumberLook,
  style: CellStyle = 'body',
): Cell {
  return { style, look, value: outcome, formula }
}

/** An amount by formula; unknown comes out as an empty text. */
export function moneyFormula(
  formula: string,
  outcome: Cents | null,
  style: CellStyle = 'body',
): Cell {
  return formulaCell(formula, moneyValue(outcome), 'money', style)
}

/** Hours by formula, from minutes as they were counted. */
export function hoursFormula(formula: string, minutes: number, style: CellStyle = 'body'): Cell {
  return formulaCell(formula, { kind: 'hours', minutes }, 'hours', style)
}

/** A text by formula; null comes out as an empty text. */
export function textFormula(
  formula: string,
  outcome: string | null,
  style: CellStyle = 'body',
): Cell {
  return formulaCell(formula, textValue(outcome), 'text', style)
}

function moneyValue(cents: Cents | null): Value {
  return cents === null ? nothing : { kind: 'money', cents }
}

function textValue(text: string | null): Value {
  return text === null || text === '' ? nothing : { kind: 'text', text }
}
