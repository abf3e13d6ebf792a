import { z } from 'zod'
import { retentionCategories } from '#domain/privacy/retention'
import type { ConsentId, FileRefId, LapsingCopyId, PersonId } from '#domain/shared/ids'
import { command, query, task } from './kinds.ts'
import { privacyErase } from './privacy-erase.ts'
import { fileRef, id, isoDate, line, nothing, optionalLine, searchText } from './scalars.ts'

const personId = id<PersonId>()
const consentId = id<ConsentId>()
const done = z.object({ done: z.literal(true) })

export const purpose = z.enum(['network', 'attendance', 'pool'])
export const basis = z.enum([
  'public-task',
  'consent',
  'contract',
  'legitimate-interest',
  'legal-duty',
])
export const consentPurpose = z.enum(['photo', 'newsletter', 'pool'])
export type Purpose = z.output<typeof purpose>
export type Basis = z.output<typeof basis>
export type ConsentPurpose = z.output<typeof consentPurpose>

/** The groups that somebody is no longer in, because they only hold who allows it. */
const leaving = done.extend({ left: z.array(z.string()) })

const consent = z.object({
  id: consentId,
  purpose: consentPurpose,
  givenOn: isoDate,
  how: z.string(),
  withdrawnOn: isoDate.nullable(),
})
export type Consent = z.output<typeof consent>

/** The programme's own, for who has none; a proposal until somebody decides it. */
const programme = z.object({
  purpose,
  basis,
  isPurposeProposal: z.boolean(),
  isBasisProposal: z.boolean(),
})

const ofPerson = z.object({
  source: z.string().nullable(),
  purpose: purpose.nullable(),
  basis: basis.nullable(),
  programme,
  consents: z.array(consent),
  keptLonger: z.object({ untilOn: isoDate, reason: z.string() }).nullable(),
})
export type PrivacyOfPerson = z.output<typeof ofPerson>

const dossierTable = z.object({
  id: z.string(),
  title: z.string(),
  headings: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})
const dossier = z.object({
  name: z.string(),
  madeOn: isoDate,
  tables: z.array(dossierTable),
})
export type Dossier = z.output<typeof dossier>

const retentionCategory = z.enum(retentionCategories)
const rule = z.object({
  category: retentionCategory,
  length: z.number(),
  isProposal: z.boolean(),
})

const copyReason = z.enum(['other-key', 'newer', 'damaged', 'loose-file', 'elsewhere', 'merged'])
export type CopyReason = z.output<typeof copyReason>

const cleanUp = z.object({
  people: z.array(
    z.object({
      personId,
      name: z.string(),
      category: z.enum(['attendance', 'no-contact']),
      dueOn: isoDate,
      lastContactOn: isoDate,
      /** Invitations and participations that stay as a number only. */
      events: z.number(),
    }),
  ),
  kept: z.array(z.object({ personId, name: z.string(), untilOn: isoDate, reason: z.string() })),
  /** Copies out of reach of an erase that must be gone, the first first. */
  copies: z.array(
    z.object({
      id: id<LapsingCopyId>(),
      name: z.string(),
      reason: copyReason,
      lapsesOn: isoDate,
      isOver: z.boolean(),
    }),
  ),
})
export type CleanUp = z.output<typeof cleanUp>

export const registerFact = z.enum([
  'controller',
  'officer',
  'purpose',
  'basis',
  'recipients',
  'transfer',
  'security',
])
export type RegisterFact = z.output<typeof registerFact>

const register = z.object({
  facts: z.array(z.object({ id: registerFact, value: z.string().nullable() })),
  tables: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      why: z.string(),
      columns: z.array(z.string()),
      retention: z.string(),
    }),
  ),
  freeTexts: z.array(z.object({ title: z.string(), columns: z.array(z.string()) })),
  counts: z.object({ people: z.number(), events: z.number() }),
})
export type ProcessingRegister = z.output<typeof register>

const inspected = z.object({
  name: z.string(),
  kind: z.enum(['backup', 'database', 'workbook', 'unknown']),
  /** Null when nobody can tell. */
  isEncrypted: z.boolean().nullable(),
  madeAt: z.string().nullable(),
  people: z.number().nullable(),
  inNetwork: z.number().nullable(),
  sheets: z.array(z.object({ name: z.string(), rows: z.number(), columns: z.array(z.string()) })),
  known: z.array(z.object({ personId, name: z.string() })),
  hasBsn: z.boolean(),
})
export type InspectedFile = z.output<typeof inspected>

/** Whose data it is: why it is here, what is held, when it goes. */
export const privacy = {
  ...privacyErase,
  /** Everybody who is not erased, also who is off the lists: they may ask as well. */
  'privacy.findPeople': query(z.object({ search: searchText })).returns(
    z.array(
      z.object({
        id: personId,
        name: z.string(),
        email: z.string().nullable(),
        isArchived: z.boolean(),
      }),
    ),
  ),
  'privacy.ofPerson': query(z.object({ personId })).returns(ofPerson),
  'privacy.programme': query(nothing).returns(programme),
  'privacy.describe': command(
    z.object({
      personId,
      source: optionalLine.optional(),
      purpose: purpose.nullable().optional(),
      basis: basis.nullable().optional(),
    }),
  ).returns(done),
  'privacy.addConsent': command(
    z.object({ personId, purpose: consentPurpose, givenOn: isoDate, how: line }),
  ).returns(z.object({ consentId, joined: z.array(z.string()) })),
  'privacy.withdrawConsent': command(z.object({ consentId, on: isoDate })).returns(leaving),
  'privacy.removeConsent': command(z.object({ consentId })).returns(leaving),
  'privacy.dossierOf': query(z.object({ personId })).returns(dossier),
  /** Everything about one person as workbook and as JSON. */
  'privacy.dossier': task(z.object({ personId })).returns(z.object({ files: z.array(fileRef) })),
  'privacy.retention': query(nothing).returns(z.array(rule)),
  /** Null takes the proposal again. */
  'privacy.changeRetention': command(
    z.object({ category: retentionCategory, length: z.number().int().min(1).max(1200).nullable() }),
  ).returns(done),
  'privacy.cleanUpList': query(nothing).returns(cleanUp),
  'privacy.keepLonger': command(z.object({ personId, untilOn: isoDate, reason: line })).returns(
    done,
  ),
  'privacy.stopKeeping': command(z.object({ personId })).returns(done),
  /** A copy somewhere else, such as on a stick: to be taken away in time. */
  'privacy.noteCopy': command(z.object({ name: line })).returns(
    z.object({ copyId: id<LapsingCopyId>() }),
  ),
  'privacy.copyGone': command(z.object({ copyId: id<LapsingCopyId>() })).returns(done),
  'privacy.register': query(nothing).returns(register),
  'privacy.setFact': command(
    z.object({
      id: z.enum([...registerFact.options, 'default-purpose', 'default-basis']),
      value: optionalLine,
    }),
  ).returns(done),
  'privacy.inspectFile': task(z.object({ file: id<FileRefId>() })).returns(inspected),
} as const
