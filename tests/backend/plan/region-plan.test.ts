import { expect, it } from 'vitest'
import plan from '../../../resources/data/plan.json' with { type: 'json' }
import { aBackend, valueOf } from '../../builders/a-backend.ts'

const source =
  "Regionaal plan van aanpak 'Statushouders aan het werk', Arbeidsmarktregio Achterhoek, december 2024"

it('begins with the actions and rows of the plan, field by field, each with its chapter', async () => {
  const { actions, rows } = await valueOf(aBackend(), 'plan.overview', {})
  expect(actions).toHaveLength(13)
  const told = plan.acties.map((action) => ({
    ...{ id: action.id, title: action.titel, chapter: action.hoofdstuk, phase: action.fase },
    ...{ priority: action.prioriteit, state: action.stand, summary: action.samenvatting },
    ...{ nextStep: action.actie, source: `${source}, hoofdstuk ${action.hoofdstuk} ${action.id}` },
  }))
  expect(actions).toMatchObject(told)
  expect(rows).toHaveLength(6)
  expect(rows).toMatchObject(
    plan.planning.rijen.map(({ id, titel, perioden, acties }) => ({
      ...{ id, title: titel, periods: perioden, actionIds: acties },
    })),
  )
})

it('begins with the indicators of the plan and its only start figure, as that of the country', async () => {
  const backend = aBackend()
  const { total, rows } = await valueOf(backend, 'indicators.list', {})
  expect(total).toBe(6)
  expect(rows).toMatchObject(
    plan.indicatoren.map((indicator) => ({
      ...{ id: indicator.id, title: indicator.tekst, kind: indicator.type, source },
      target: 'doel' in indicator ? (indicator.doel?.waarde ?? null) : null,
      actionIds: indicator.acties,
      standing: {
        ...{ last: null, verdict: null },
        start:
          'nulmeting' in indicator && indicator.nulmeting
            ? { value: indicator.nulmeting.waarde, level: indicator.nulmeting.niveau, source }
            : null,
      },
    })),
  )
  expect(rows.map(({ standing }) => standing.why)).toEqual([
    'no-measurement',
    'no-regional-figure',
    'no-start',
    'no-measurement',
    'no-measurement',
    'no-measurement',
  ])
})

it('begins with the projects of bijlage 1, the overleggen and what the plan says beside them', async () => {
  const backend = aBackend()
  const { total, rows } = await valueOf(backend, 'projects.list', {})
  expect(total).toBe(15)
  expect(rows).toMatchObject(
    plan.projecten.map(({ id, titel, inhoud, voorStatushouders }) => ({
      ...{ id, title: titel, content: inhoud, meaning: voorStatushouders },
      ...{ source: `${source}, bijlage 1`, organisations: [], contact: null },
    })),
  )
  const overleggen = await valueOf(backend, 'consultations.list', {})
  expect(overleggen.rows.map(({ name }) => name)).toEqual(plan.overlegstructuur)

  const texts = await valueOf(backend, 'planTexts.list', {})
  const titles = (kind: string) => texts.flatMap((each) => (each.kind === kind ? each.title : []))
  expect(titles('goal')).toEqual([plan.programma.einddoel])
  expect(titles('pillar')).toEqual(plan.programma.pijlers.map(({ titel }) => titel))
  expect(titles('bottleneck')).toEqual(plan.knelpunten)
  expect(titles('pilot')).toEqual(plan.eerderePilots.map(({ titel }) => titel))
  expect(titles('topic')).toEqual(plan.copOnderwerpen)
  expect(texts.filter(({ kind }) => kind === 'figure')).toMatchObject(
    plan.uitgangscijfers.map((figure) => ({
      ...{ title: figure.omschrijving, value: figure.waarde, unit: figure.eenheid },
      ...{ level: figure.niveau, source: `${source}, hoofdstuk ${figure.hoofdstuk}` },
    })),
  )
  expect(texts.every((each) => each.source?.startsWith(source))).toBe(true)
})
