import type { consultations } from '#domain/contract/consultations'
import { fitsSearch, pageOf } from '#domain/plan/register-search'
import { todayOf } from '#domain/shared/dates'
import type { ConsultationId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import {
  deleteMember,
  insertMember,
  isMember,
  listMembers,
  moveMember,
  setMemberRole,
} from '#backend/db/repositories/consultation-members'
import {
  archiveConsultation,
  findConsultation,
  insertConsultation,
  listConsultations,
  listSeriesMeetings,
  setConsultationTopics,
  updateConsultation,
} from '#backend/db/repositories/consultations'
import { takeSeries } from '#backend/db/repositories/event-series'
import type { HandlersFor } from '#backend/handler-types'
import { peopleTaker } from '#backend/people/take-person'

const done = { done: true } as const

export const consultationsHandlers: HandlersFor<typeof consultations> = {
  'consultations.list': (db, { search, ...page }, ports) => {
    const { total, rows } = pageOf(
      listConsultations(db, ports.now()).filter(({ name, purpose, topics, ...rest }) =>
        fitsSearch(search, [name, purpose, ...topics, ...rest.memberNames]),
      ),
      page,
    )
    return {
      total,
      rows: rows.map(({ memberNames: _, note: _n, source: _s, ...row }) => {
        const { series: _series, isArchived: _archived, ...shown } = row
        return shown
      }),
    }
  },
  'consultations.get': (db, { consultationId }, ports) => {
    const now = ports.now()
    const found = findConsultation(db, consultationId, now)
    if (!found) return refuse('not-found')
    const { memberNames: _, ...consultation } = found
    const { series } = consultation
    return {
      ...consultation,
      members: listMembers(db, consultationId, todayOf(now)),
      meetings: series === null ? [] : listSeriesMeetings(db, series.id, now),
    }
  },
  'consultations.add': (db, { topics, series, ...facts }, ports) => {
    const consultationId = ports.newId() as ConsultationId
    const seriesId = series === null ? null : takeSeries(db, series, ports)
    insertConsultation(db, consultationId, { ...facts, seriesId })
    setConsultationTopics(db, consultationId, topics, ports.newId)
    return { consultationId }
  },
  'consultations.change': (db, { consultationId, topics, series, ...change }, ports) => {
    if (!findConsultation(db, consultationId, ports.now())) return refuse('not-found')
    const seriesId = typeof series === 'string' ? takeSeries(db, series, ports) : series
    updateConsultation(db, consultationId, { ...change, seriesId })
    if (topics) setConsultationTopics(db, consultationId, topics, ports.newId)
    return done
  },
  'consultations.archive': (db, { consultationId }, ports) =>
    archiveConsultation(db, consultationId, ports.now()) ? done : refuse('not-found'),
  'consultations.addMember': (db, { consultationId, person, role }, ports) => {
    if (!findConsultation(db, consultationId, ports.now())) return refuse('not-found')
    const taker = peopleTaker(db, ports)
    const personId = taker.take(person)
    if (personId === undefined) return refuse('not-found')
    const seat = { consultationId, personId }
    if (!isMember(db, seat)) insertMember(db, seat, role, ports.newId())
    return { personId, similar: taker.similar() }
  },
  'consultations.changeMember': (db, { role, to, ...seat }) => {
    if (!isMember(db, seat)) return refuse('not-found')
    if (role !== undefined) setMemberRole(db, seat, role)
    if (to !== undefined) moveMember(db, seat, to)
    return done
  },
  'consultations.removeMember': (db, seat) => (deleteMember(db, seat) ? done : refuse('not-found')),
}
