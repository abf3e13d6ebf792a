import type { IsoDate } from '#domain/shared/dates'
import type { EventId } from '#domain/shared/ids'
import { demoText } from '#domain/texts/demo'
import { demoProgramme, demoTasks } from '#domain/texts/demo-preparation'
import type { DemoDesk } from './demo-desk.ts'

type Say = (line: string) => void

/** Gives the day its programme and its draaiboek, with what is behind already done. */
export async function prepareTheDay(desk: DemoDesk, eventId: EventId, say: Say): Promise<void> {
  for (const part of demoProgramme) await desk.call('programme.add', { eventId, ...part })
  for (const { isDone, ...task } of demoTasks) {
    const { taskId } = await desk.call('tasks.add', { eventId, ...task })
    if (isDone) await desk.call('tasks.setDone', { taskId, isDone })
  }
  const { items } = await desk.call('programme.get', { eventId })
  const { tasks } = await desk.call('tasks.list', { eventId })
  const open = tasks.filter(({ doneOn }) => doneOn === null).length
  say(demoText.prepared(items.length, open))
}

/** Ticks off what is due by now. */
export async function finishTheDay(
  desk: DemoDesk,
  eventId: EventId,
  today: IsoDate,
): Promise<void> {
  const { tasks } = await desk.call('tasks.list', { eventId })
  for (const { id: taskId, dueOn, doneOn } of tasks) {
    if (doneOn !== null || dueOn === null || dueOn > today) continue
    await desk.call('tasks.setDone', { taskId, isDone: true })
  }
}
