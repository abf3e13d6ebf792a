import type { RegionPackage } from '#domain/contract/region-package-file'
import {
  eventCode,
  extraEventTypes,
  fundingSources,
  planEventTitle,
  proposedPeriod,
} from '#domain/texts/package'
import { planPartsOf } from './achterhoek-plan.ts'
import { packageData, planSource } from './package-data.ts'

const { region, plan, money } = packageData

// As the matrix heads its columns; no source, only shorter.
const shortNames: Record<string, string> = {
  GM0197: 'Aal',
  GM1859: 'Ber',
  GM1876: 'Bro',
  GM0222: 'Doe',
  GM1955: 'Mon',
  GM1586: 'OGe',
  GM1509: 'OIJ',
  GM0294: 'Win',
}

/** The first region: the Achterhoek, its plan of December 2024 and proposed lines without amounts. */
export function achterhoekPackage(): RegionPackage {
  return {
    bestand: 'schakel-regiopakket',
    versie: 1,
    regio: regionOf(),
    gemeenten: region.gemeenten.map(gemeenteOf),
    rollen: region.rollen.map((role) => ({
      id: role.id,
      naam: role.naam,
      groep: role.groep,
      synoniemen: 'synoniemen' in role ? role.synoniemen : [],
      privacygevoelig: 'privacygevoelig' in role && role.privacygevoelig === true,
      bron: role.inBron ? planSource : null,
    })),
    organisaties: region.organisaties.map(organisationOf),
    ...planPartsOf(plan, planSource),
    soorten: [...plan.bijeenkomsttypen.map(typeOf), ...extraEventTypes.map(extraTypeOf)],
    bijeenkomsten: plan.bijeenkomsttypen.flatMap(datedEventOf),
    geldbronnen: fundingSources.map(({ id, name, isInAnnex, chapter }) => ({
      ...{ id, naam: name, inBegroting: isInAnnex, bron: `${planSource}, hoofdstuk ${chapter}` },
    })),
    begroting: {
      jaren: [...money.begroting.jaren],
      posten: money.begroting.posten.map(({ code, naam, acties }) => ({
        ...{ id: `post-${code}`, code, naam, acties: [...acties], bron: money.begroting.herkomst },
      })),
    },
  }
}

function regionOf(): RegionPackage['regio'] {
  const centre = region.gemeenten.find(({ naam }) => naam === plan.programma.centrumgemeente)
  const { naam, start, einde } = plan.programma
  return {
    naam: 'Achterhoek',
    centrumgemeente: centre?.cbsCode ?? null,
    programma: { naam, start: start as never, einde: einde as never },
    bron: planSource,
  }
}

function gemeenteOf(
  gemeente: (typeof region.gemeenten)[number],
): RegionPackage['gemeenten'][number] {
  return {
    id: gemeente.cbsCode,
    naam: gemeente.naam,
    kort: shortNames[gemeente.cbsCode] ?? gemeente.naam.slice(0, 3),
    subregio: gemeente.subregio === 'oost' ? 'oost' : 'west',
    zekerheid: gemeente.subregioZekerheid === 'afgeleid' ? 'afgeleid' : 'te_verifieren',
    schoolvakanties: gemeente.schoolvakantieRegios as ('noord' | 'midden' | 'zuid')[],
    opmerking: 'opmerking' in gemeente ? (gemeente.opmerking ?? null) : null,
    bron: region.subregioToelichting,
  }
}

function organisationOf(
  organisation: (typeof region.organisaties)[number],
): RegionPackage['organisaties'][number] {
  const otherSource = 'bron' in organisation ? (organisation.bron ?? null) : null
  const gemeenten = 'gemeenten' in organisation ? organisation.gemeenten : []
  return {
    id: organisation.id,
    naam: organisation.naam,
    rol: organisation.rol,
    gemeenten: [...(gemeenten ?? [])],
    opmerking: 'opmerking' in organisation ? (organisation.opmerking ?? null) : null,
    bron: organisation.inBron ? planSource : otherSource,
  }
}

type TypeOfPlan = (typeof plan.bijeenkomsttypen)[number]
type Soort = NonNullable<RegionPackage['soorten']>[number]

function typeOf(type: TypeOfPlan): Soort {
  const rhythm = type.ritme
  const source = `${planSource}, ${type.bron}`
  const isProposal = rhythm !== null && rhythm.herkomst !== 'bron'
  const period = proposedPeriod[type.id]
  const words = 'voorstelPeriode' in type ? (type.voorstelPeriode ?? null) : null
  return {
    ...{ id: type.id, code: eventCode[type.id] ?? 'OV', naam: type.titel },
    ritme: rhythm && {
      ...{ min: rhythm.min, max: rhythm.max, perSubregio: rhythm.perSubregio },
      ...{ isVoorstel: isProposal, bron: isProposal ? rhythm.herkomst : source },
    },
    periode:
      period || words
        ? { woorden: words, van: period?.from ?? null, tot: period?.until ?? null }
        : null,
    acties: [...type.acties],
    bron: source,
  }
}

function extraTypeOf({ id, code, name }: (typeof extraEventTypes)[number]): Soort {
  return { id, code, naam: name, ritme: null, periode: null, acties: [], bron: null }
}

function datedEventOf(type: TypeOfPlan): RegionPackage['bijeenkomsten'] {
  if (!('datumInPlan' in type) || !type.datumInPlan) return []
  return [
    {
      ...{ id: `plan-${type.datumInPlan}`, soort: type.id, titel: planEventTitle },
      ...{ datum: type.datumInPlan as never, acties: [...type.acties] },
      bron: `${planSource}, hoofdstuk 5 d en 6 k`,
    },
  ]
}
