import { EventEmitter } from 'node:events'
import { readTypings } from './typings.ts'
import type { Member, Shape } from './typings.ts'

export const typings = readTypings()

/** One thing the program did to Electron. */
export type Call = { readonly target: string; readonly name: string; readonly args: unknown[] }

/** What to answer instead of the plain value of the type, by `Type.member`. */
export type Answers = Record<string, unknown>

export type Fake = {
  readonly exports: Record<string, unknown>
  readonly calls: Call[]
  /** Every call of one member, whichever object it was on. */
  callsOf: (type: string, name: string) => Call[]
  /** The objects made of a type, in the order in which they appeared. */
  made: (type: string) => FakeObject[]
  answers: Answers
}

export type FakeObject = { emit: (event: string, ...args: unknown[]) => boolean } & Record<
  string,
  unknown
>

const emitterNames = new Set(
  ['on', 'once', 'off', 'addListener', 'removeListener', 'removeAllListeners', 'emit'].concat([
    'listenerCount',
    'listeners',
    'eventNames',
  ]),
)

/**
 * An Electron without a runtime, made from its typings: it records what is done to it, answers by
 * the shape of the answer, and throws on every member and event that Electron does not have.
 */
export function createFakeElectron(answers: Answers = {}): Fake {
  const calls: Call[] = []
  const objects: { type: string; object: FakeObject }[] = []
  const fake: Fake = {
    exports: {},
    calls,
    callsOf: (type, name) => calls.filter((call) => call.target === type && call.name === name),
    made: (type) => objects.filter((each) => each.type === type).map(({ object }) => object),
    answers,
  }
  const world: World = { fake, objects }
  for (const [name, type] of typings.exports) fake.exports[name] = valueOf(world, type, name)
  return fake
}

type World = {
  readonly fake: Fake
  readonly objects: { type: string; object: FakeObject }[]
}

/** A plain value of a type as the typings write it: only what tells the program that it went well. */
function valueOf(world: World, type: string, name: string): unknown {
  const plain = type.replace(/^\((.*)\) \| \(null\)$/, '$1').replace(/^Electron\./, '')
  const promised = /^Promise<(.*)>$/.exec(plain)?.[1]
  if (promised !== undefined) return Promise.resolve(valueOf(world, promised, name))
  if (plain.startsWith('typeof ')) return staticSide(world, plain.slice('typeof '.length))
  if (plain === 'boolean') return false
  if (plain === 'string') return ''
  if (plain === 'number') return 0
  if (plain.endsWith('[]')) return []
  return typings.shapes.has(plain) ? instance(world, plain) : undefined
}

function staticSide(world: World, type: string): unknown {
  const sides = shapesOf(type)
  return new Proxy(function construct() {}, {
    construct: (_target, args: unknown[]) => {
      world.fake.calls.push({ target: type, name: 'new', args })
      return instance(world, type)
    },
    get: (_target, key) => {
      if (isQuiet(key)) return undefined
      const member = find(sides, 'statics', key)
      if (!member) throw new Error(`Electron has no ${type}.${key}`)
      return memberOf(world, type, key, member, undefined)
    },
  })
}

function instance(world: World, type: string): FakeObject {
  const sides = shapesOf(type)
  const events = new Set(sides.flatMap((side) => [...side.events]))
  const emitter = new EventEmitter()
  const kept = new Map<string, unknown>()
  const object = new Proxy(emitter, {
    get: (_target, key) => {
      if (isQuiet(key)) return undefined
      if (emitterNames.has(key) && (events.size > 0 || isEmitter(sides))) {
        return emitting(world, type, emitter, { key, events, object: () => object })
      }
      const member = find(sides, 'members', key)
      if (!member) throw new Error(`Electron has no ${type}.${key}`)
      // A getter answers the same object each time, as Electron does.
      if (!kept.has(key))
        kept.set(
          key,
          memberOf(world, type, key, member, () => object),
        )
      return member.kind === 'method' || !(`${type}.${key}` in world.fake.answers)
        ? kept.get(key)
        : world.fake.answers[`${type}.${key}`]
    },
    set: (_target, key, value) => {
      if (!find(sides, 'members', String(key)))
        throw new Error(`Electron has no ${type}.${String(key)}`)
      kept.set(String(key), value)
      world.fake.calls.push({ target: type, name: `set ${String(key)}`, args: [value] })
      return true
    },
    // Deep comparison by a test must not look inside.
    ownKeys: () => [],
  }) as unknown as FakeObject
  world.objects.push({ type, object })
  return object
}

function emitting(
  world: World,
  type: string,
  emitter: EventEmitter,
  { key, events, object }: { key: string; events: Set<string>; object: () => unknown },
) {
  return (...args: unknown[]) => {
    const event = args[0]
    if (typeof event === 'string' && events.size > 0 && !events.has(event)) {
      throw new Error(`Electron's ${type} has no event ${event}`)
    }
    if (key !== 'emit') world.fake.calls.push({ target: type, name: key, args })
    const act = emitter[key as 'emit'] as (...given: unknown[]) => unknown
    const result = act.apply(emitter, args)
    return result === emitter ? object() : result
  }
}

function memberOf(
  world: World,
  type: string,
  name: string,
  member: Member,
  self: (() => unknown) | undefined,
): unknown {
  const label = `${type}.${name}`
  if (member.kind === 'property') {
    if (label in world.fake.answers) return world.fake.answers[label]
    return valueOf(world, member.type, label)
  }
  return (...args: unknown[]) => {
    world.fake.calls.push({ target: type, name, args })
    if (label in world.fake.answers) {
      const answer = world.fake.answers[label]
      return typeof answer === 'function'
        ? (answer as (...given: unknown[]) => unknown)(...args)
        : answer
    }
    return member.type === 'this' ? self?.() : valueOf(world, member.type, label)
  }
}

function shapesOf(type: string): Shape[] {
  const shape = typings.shapes.get(type)
  if (!shape) return []
  return [shape, ...shape.bases.flatMap(shapesOf)]
}

function find(sides: Shape[], side: 'members' | 'statics', key: string): Member | undefined {
  return sides.map((shape) => shape[side].get(key)).find((member) => member !== undefined)
}

function isEmitter(sides: Shape[]): boolean {
  return sides.some(({ bases }) => bases.some((base) => base.endsWith('EventEmitter')))
}

/** What JavaScript, vitest and promises look at by themselves; the program does not. */
function isQuiet(key: string | symbol): key is symbol {
  if (typeof key === 'symbol') return true
  return ['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'constructor', 'prototype'].includes(key)
}
