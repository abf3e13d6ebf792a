import type { CommandName, Contract } from '#domain/contract'
import type { InputFor } from '#domain/contract/kinds'
import { indicatorKinds } from '#domain/plan/indicator-standing'
import { addDays, isoDate } from '#domain/shared/dates'
import type { ActionId } from '#domain/shared/ids'
import type { Dice } from './dice.ts'
import { day, one, word } from './pick.ts'
import type { World } from './world.ts'

type Areas = 'indicators' | 'measurements' | 'projects' | 'consultations' | 'communication'
type RegisterCommand = Extract<CommandName, `${Areas | 'planTexts'}.${string}`>

/** A plausible input for every command about the registers of the plan. */
export const registerInputs: {
  readonly [Name in RegisterCommand]: (world: World, dice: Dice) => InputFor<Contract[Name]>
} = {
  'indicators.add': (_, dice) => ({
    title: word(dice),
    kind: kind(dice),
    actionIds: [action(dice)],
  }),
  'indicators.change': ({ registers }, dice) => ({
    indicatorId: one(registers.indicators, dice),
    title: word(dice),
    target: dice(2) === 0 ? null : dice(100),
    ...(dice(2) === 0 ? { actionIds: [action(dice)] } : {}),
  }),
  'indicators.archive': ({ registers }, dice) => ({ indicatorId: one(registers.indicators, dice) }),
  'measurements.add': ({ registers }, dice) => ({
    indicatorId: one(registers.indicators, dice),
    measuredOn: dice(4) === 0 ? null : measuredOn(dice),
    value: dice(2),
    text: dice(2) === 0 ? null : word(dice),
    level: dice(2) === 0 ? null : word(dice),
    isStart: dice(2) === 0,
  }),
  'measurements.change': ({ registers }, dice) => ({
    measurementId: one(registers.measurements, dice),
    value: dice(100) + 0.5,
    source: word(dice),
  }),
  'measurements.remove': ({ registers }, dice) => ({
    measurementId: one(registers.measurements, dice),
  }),
  'projects.add': (world, dice) => ({
    title: word(dice),
    contact: { id: one(world.people, dice) },
  }),
  'projects.change': (world, dice) => ({
    projectId: one(world.registers.projects, dice),
    note: word(dice),
    contact: [null, { id: one(world.people, dice) }, { name: `${word(dice)} Nieuw` }][dice(3)],
    organisations: [{ id: one(world.organisations, dice) }, { name: word(dice) }].slice(dice(3)),
  }),
  'projects.archive': ({ registers }, dice) => ({ projectId: one(registers.projects, dice) }),
  'consultations.add': (_, dice) => ({ name: word(dice), topics: [word(dice), word(dice)] }),
  'consultations.change': ({ registers }, dice) => ({
    consultationId: one(registers.consultations, dice),
    purpose: word(dice),
    timesPerYear: dice(2) === 0 ? null : 1 + dice(11),
    topics: [word(dice), word(dice)],
    series: dice(2) === 0 ? null : word(dice),
  }),
  'consultations.archive': ({ registers }, dice) => ({
    consultationId: one(registers.consultations, dice),
  }),
  'consultations.addMember': (world, dice) => ({
    consultationId: one(world.registers.consultations, dice),
    person: dice(3) === 0 ? { name: `${word(dice)} Nieuw` } : { id: one(world.people, dice) },
    role: dice(2) === 0 ? null : word(dice),
  }),
  'consultations.changeMember': (world, dice) => ({
    ...seat(world, dice),
    role: word(dice),
    to: dice(3),
  }),
  'consultations.removeMember': (world, dice) => seat(world, dice),
  'communication.add': (world, dice) => ({
    audience: word(dice),
    channel: word(dice),
    message: `${word(dice)} ${word(dice)}`,
    actionId: dice(2) === 0 ? null : action(dice),
    owner: ['user' as const, null, { id: one(world.people, dice) }][dice(3)] ?? null,
    moments: [day(dice), day(dice)].slice(dice(3)),
  }),
  'communication.change': (world, dice) => ({
    lineId: one(world.registers.communication, dice),
    message: word(dice),
    owner: ['user' as const, null, { id: one(world.people, dice) }][dice(3)] ?? null,
  }),
  'communication.remove': ({ registers }, dice) => ({ lineId: one(registers.communication, dice) }),
  'communication.addMoment': ({ registers }, dice) => ({
    lineId: one(registers.communication, dice),
    dueOn: day(dice),
  }),
  'communication.changeMoment': ({ registers }, dice) => ({
    momentId: one(registers.moments, dice),
    dueOn: day(dice),
  }),
  'communication.setDone': ({ registers }, dice) => ({
    momentId: one(registers.moments, dice),
    isDone: dice(4) > 0,
  }),
  'communication.removeMoment': ({ registers }, dice) => ({
    momentId: one(registers.moments, dice),
  }),
  'planTexts.addTopic': (_, dice) => ({ title: `${word(dice)} ${dice(1000)}` }),
  'planTexts.changeTopic': ({ registers }, dice) => ({
    topicId: one(registers.topics, dice),
    title: `${word(dice)} ${dice(1000)}`,
  }),
  'planTexts.removeTopic': ({ registers }, dice) => ({ topicId: one(registers.topics, dice) }),
}

function seat({ registers, people }: World, dice: Dice) {
  const { seats, consultations } = registers
  return (
    seats[dice(Math.max(1, seats.length))] ?? {
      ...{ consultationId: one(consultations, dice), personId: one(people, dice) },
    }
  )
}

function kind(dice: Dice) {
  return indicatorKinds[dice(3)] ?? 'ja_nee'
}

function measuredOn(dice: Dice) {
  return addDays(isoDate('2026-01-05'), dice(300))
}

function action(dice: Dice): ActionId {
  return ('abcdefghijklm'[dice(13)] ?? 'a') as ActionId
}
