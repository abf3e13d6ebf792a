import { describe, expect, it } from 'vitest'
import { rentCostOf, roomRent } from '#domain/events/room-rent'
import { wallTime } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'

const evening = { startTime: wallTime('19:00'), endTime: wallTime('21:30') }
const none = { startTime: null, endTime: null }

describe('the rent of a room', () => {
  it('counts begun hours whole', () => {
    const room = { price: cents(4_000), pricePer: 'hour' } as const
    expect(roomRent(room, evening)).toEqual({ amount: 12_000, units: 3 })
  })

  it('counts one day part for an evening and two for a long day', () => {
    const room = { price: cents(15_000), pricePer: 'day-part' } as const
    expect(roomRent(room, evening)).toEqual({ amount: 15_000, units: 1 })
    const long = { startTime: wallTime('09:00'), endTime: wallTime('17:00') }
    expect(roomRent(room, long)).toEqual({ amount: 30_000, units: 2 })
  })

  it('is a day part or a day without times, and unknown per hour', () => {
    expect(roomRent({ price: cents(100), pricePer: 'day' }, none)).toEqual({
      amount: 100,
      units: 1,
    })
    expect(roomRent({ price: cents(100), pricePer: 'hour' }, none)).toBeNull()
  })

  it('is unknown while the price is, which is not free', () => {
    expect(roomRent({ price: null, pricePer: 'day' }, evening)).toBeNull()
    expect(roomRent({ price: cents(0), pricePer: 'day' }, evening)?.amount).toBe(0)
  })
})

describe('the cost that the rent belongs to', () => {
  const named = { description: 'Zaalhuur', state: 'without-amount' }
  const own = { description: 'Zaalhuur Foyer, Proefzaal', state: 'estimated' }

  it('is the one the template named, so that the rent does not stand there twice', () => {
    const coffee = { description: 'Koffie en thee', state: 'without-amount' }
    expect(rentCostOf([coffee, named], own.description)).toEqual({ cost: named, isBooked: false })
    expect(rentCostOf([coffee], own.description)).toBeUndefined()
  })

  it('is booked with an amount, or under the name of the room', () => {
    const typed = { ...named, state: 'estimated' }
    expect(rentCostOf([typed], own.description)).toEqual({ cost: typed, isBooked: true })
    expect(rentCostOf([named, own], own.description)).toEqual({ cost: own, isBooked: true })
  })
})
