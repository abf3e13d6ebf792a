import type { RegionPackage } from '#domain/contract/region-package-file'
import type { packageData } from './package-data.ts'

type Plan = (typeof packageData)['plan']
type PlanParts = Pick<
  RegionPackage,
  'acties' | 'planning' | 'indicatoren' | 'projecten' | 'overleggen' | 'teksten'
>

/** The plan's own tables and texts, each with the chapter it stands in. */
export function planPartsOf(plan: Plan, source: string): PlanParts {
  return {
    acties: plan.acties.map((action) => actionOf(action, source)),
    planning: plan.planning.rijen.map(({ id, titel, perioden, acties }) => ({
      ...{ id, titel, perioden: [...perioden], acties: [...acties] },
      bron: `${source}, hoofdstuk 7`,
    })),
    indicatoren: plan.indicatoren.map((indicator) => indicatorOf(indicator, source)),
    projecten: plan.projecten.map(({ id, titel, inhoud, voorStatushouders }) => ({
      ...{ id, titel, inhoud, betekenis: voorStatushouders, bron: `${source}, bijlage 1` },
    })),
    overleggen: plan.overlegstructuur.map((naam, at) => ({
      ...{ id: `overleg-${at + 1}`, naam, bron: source },
    })),
    teksten: textsOf(plan, source),
  }
}

function actionOf(action: Plan['acties'][number], source: string): RegionPackage['acties'][number] {
  const bron = `${source}, hoofdstuk ${action.hoofdstuk} ${action.id}`
  return {
    id: action.id,
    titel: action.titel,
    hoofdstuk: action.hoofdstuk,
    fase: action.fase,
    prioriteit: action.prioriteit,
    stand: action.stand,
    samenvatting: action.samenvatting,
    volgendeStap: action.actie,
    betrokken: action.betrokken.join(', '),
    geld: 'financiering' in action ? (action.financiering ?? null) : null,
    bron,
    mijlpalen: action.mijlpalen.map(({ datum, omschrijving }) => ({
      ...{ wanneer: datum, tekst: omschrijving, bron },
    })),
  }
}

function indicatorOf(
  indicator: Plan['indicatoren'][number],
  bron: string,
): RegionPackage['indicatoren'][number] {
  const isShare = indicator.type === 'percentage'
  const start = 'nulmeting' in indicator ? indicator.nulmeting : null
  return {
    id: indicator.id,
    titel: indicator.tekst,
    soort: indicator.type as 'ja_nee' | 'percentage' | 'kwalitatief',
    doel: ('doel' in indicator ? indicator.doel?.waarde : null) ?? null,
    richting: isShare ? 'up' : null,
    eenheid: isShare ? 'procent' : null,
    acties: [...indicator.acties],
    startcijfer: start ? { waarde: start.waarde, niveau: start.niveau, bron } : null,
    bron,
  }
}

type Text = RegionPackage['teksten'][number]

function textsOf(plan: Plan, source: string): Text[] {
  const text = (id: string, soort: Text['soort'], titel: string, more: Partial<Text> = {}) => ({
    ...{ id, soort, titel, tekst: null, waarde: null, eenheid: null, niveau: null, bron: source },
    ...more,
  })
  return [
    text('einddoel', 'goal', plan.programma.einddoel),
    ...plan.programma.pijlers.map(({ id, titel, kern }) =>
      text(id, 'pillar', titel, { tekst: kern }),
    ),
    ...plan.knelpunten.map((title, at) => text(`knelpunt-${at + 1}`, 'bottleneck', title)),
    ...plan.uitgangscijfers.map((figure) =>
      text(`cijfer-${figure.id}`, 'figure', figure.omschrijving, {
        ...{ waarde: figure.waarde, eenheid: figure.eenheid, niveau: figure.niveau },
        bron: `${source}, hoofdstuk ${figure.hoofdstuk}`,
      }),
    ),
    ...plan.eerderePilots.map(({ id, titel, kern }) =>
      text(`pilot-${id}`, 'pilot', titel, { tekst: kern }),
    ),
    ...plan.copOnderwerpen.map((title, at) => text(`onderwerp-${at + 1}`, 'topic', title)),
  ]
}
