import { expect, it } from 'vitest'
import { columnsToShow, withColumn, withColumnMoved } from '#domain/people/columns'

const known = ['name', 'organisation', 'email', 'phone']

it('shows the usual columns until others are chosen, the name always first', () => {
  expect(columnsToShow(null, known, ['name', 'email'])).toEqual(['name', 'email'])
  expect(columnsToShow(['phone', 'name'], known, ['name'])).toEqual(['name', 'phone'])
})

it('leaves out a column that is not there any more, and one that is named twice', () => {
  expect(columnsToShow(['email', 'shoe-size', 'email'], known, [])).toEqual(['name', 'email'])
})

it('turns a column on at the end and off again, but never the name', () => {
  expect(withColumn(['name', 'email'], 'phone')).toEqual(['name', 'email', 'phone'])
  expect(withColumn(['name', 'email'], 'email')).toEqual(['name'])
  expect(withColumn(['name'], 'name')).toEqual(['name'])
})

it('moves a column, but nothing before the name or past the end', () => {
  const shown = ['name', 'email', 'phone']
  expect(withColumnMoved(shown, 'phone', -1)).toEqual(['name', 'phone', 'email'])
  expect(withColumnMoved(shown, 'email', -1)).toEqual(shown)
  expect(withColumnMoved(shown, 'phone', 1)).toEqual(shown)
  expect(withColumnMoved(shown, 'name', 1)).toEqual(shown)
})
