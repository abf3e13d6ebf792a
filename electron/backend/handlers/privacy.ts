import { basis, purpose } from '#domain/contract/privacy'
import type { privacy, PrivacyOfPerson } from '#domain/contract/privacy'
import type { privacyErase } from '#domain/contract/privacy-erase'
import { fullName } from '#domain/import/person-name'
import { lapseDayOf } from '#domain/privacy/lapse'
import { todayOf } from '#domain/shared/dates'
import type { ConsentId, LapsingCopyId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import { deleteKeptLonger, listKeptLonger, saveKeptLonger } from '#backend/db/repositories/clean-up'
import {
  deleteConsent,
  findAnybody,
  findConsent,
  findPersonPrivacy,
  insertConsent,
  insertLapsingCopy,
  listConsents,
  markCopyGone,
  readPrivacyFacts,
  savePrivacyFact,
  saveRetentionRule,
  updatePersonPrivacy,
  withdrawConsent,
} from '#backend/db/repositories/privacy'
import type { Reader } from '#backend/db/sql'
import type { HandlersFor } from '#backend/handler-types'
import { withGroupEffect } from '#backend/people/group-members'
import { cleanUpOf, rulesOf } from '#backend/privacy/clean-up'
import { dossierOf } from '#backend/privacy/dossier'
import { exportDossier } from '#backend/privacy/export-dossier'
import { inspectLeak } from '#backend/privacy/inspect-leak'
import { processingRegisterOf } from '#backend/privacy/processing-register'

const done = { done: true } as const

export const privacyHandlers: HandlersFor<Omit<typeof privacy, keyof typeof privacyErase>> = {
  'privacy.findPeople': (db, { search }) =>
    findAnybody(db, search).map(({ id, email, isArchived, ...name }) => ({
      ...{ id, name: fullName(name), email, isArchived },
    })),
  'privacy.ofPerson': (db, { personId }) => {
    const person = findPersonPrivacy(db, personId)
    if (!person) return refuse('not-found')
    const kept = listKeptLonger(db).find((each) => each.personId === personId)
    return {
      ...person,
      programme: programmeOf(db),
      consents: listConsents(db, personId),
      keptLonger: kept ? { untilOn: kept.untilOn, reason: kept.reason } : null,
    }
  },
  'privacy.programme': (db) => programmeOf(db),
  'privacy.describe': (db, { personId, ...change }) => {
    if (!findPersonPrivacy(db, personId)) return refuse('not-found')
    updatePersonPrivacy(db, personId, change)
    return done
  },
  'privacy.addConsent': (db, consent, ports) => {
    if (!findPersonPrivacy(db, consent.personId)) return refuse('not-found')
    const consentId = ports.newId() as ConsentId
    const { joined } = withGroupEffect(db, consent.personId, ports.now(), () =>
      insertConsent(db, { ...consent, id: consentId }),
    )
    return { consentId, joined }
  },
  'privacy.withdrawConsent': (db, { consentId, on }, ports) => {
    const consent = findConsent(db, consentId)
    if (!consent) return refuse('not-found')
    if (on < consent.givenOn) return refuse('withdrawn-before-given')
    const { left } = withGroupEffect(db, consent.personId, ports.now(), () =>
      withdrawConsent(db, consentId, on),
    )
    return { done: true, left }
  },
  'privacy.removeConsent': (db, { consentId }, ports) => {
    const consent = findConsent(db, consentId)
    if (!consent) return refuse('not-found')
    const { left } = withGroupEffect(db, consent.personId, ports.now(), () =>
      deleteConsent(db, consentId),
    )
    return { done: true, left }
  },
  'privacy.dossierOf': (db, { personId }, ports) =>
    dossierOf(db, personId, todayOf(ports.now())) ?? refuse('not-found'),
  'privacy.dossier': (store, { personId }, ports) => exportDossier(store, personId, ports),
  'privacy.retention': (db) => Object.values(rulesOf(db)),
  'privacy.changeRetention': (db, { category, length }) => {
    saveRetentionRule(db, category, length)
    return done
  },
  'privacy.cleanUpList': (db, _input, ports) => cleanUpOf(db, ports.now()),
  'privacy.keepLonger': (db, kept, ports) => {
    if (!findPersonPrivacy(db, kept.personId)) return refuse('not-found')
    const decidedOn = todayOf(ports.now())
    if (kept.untilOn < decidedOn) return refuse('until-before-from')
    saveKeptLonger(db, { ...kept, id: ports.newId(), decidedOn })
    return done
  },
  'privacy.stopKeeping': (db, { personId }) =>
    deleteKeptLonger(db, personId) ? done : refuse('not-found'),
  'privacy.noteCopy': (db, { name }, ports) => {
    const notedOn = todayOf(ports.now())
    const copyId = ports.newId() as LapsingCopyId
    const lapsesOn = lapseDayOf(notedOn)
    insertLapsingCopy(db, { id: copyId, name, reason: 'elsewhere', notedOn, lapsesOn })
    return { copyId }
  },
  'privacy.copyGone': (db, { copyId }, ports) =>
    markCopyGone(db, copyId, todayOf(ports.now())) ? done : refuse('not-found'),
  'privacy.register': (db) => processingRegisterOf(db),
  'privacy.setFact': (db, { id, value }) => {
    savePrivacyFact(db, id, value)
    return done
  },
  'privacy.inspectFile': async (store, input, ports) => {
    const file = ports.files.find(input.file)
    if (!file) return refuse('file-gone')
    const answer = await inspectLeak(store, file, ports)
    return 'sentence' in answer ? refuse('file-refused', answer) : answer
  },
}

// What the programme decided for everybody; until then a proposal that says it is one.
function programmeOf(db: Reader): PrivacyOfPerson['programme'] {
  const facts = readPrivacyFacts(db)
  const decidedPurpose = purpose.safeParse(facts.get('default-purpose')).data
  const decidedBasis = basis.safeParse(facts.get('default-basis')).data
  return {
    purpose: decidedPurpose ?? 'network',
    basis: decidedBasis ?? 'public-task',
    isPurposeProposal: decidedPurpose === undefined,
    isBasisProposal: decidedBasis === undefined,
  }
}
