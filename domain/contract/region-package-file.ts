import { z } from 'zod'
import { isIsoDate } from '#domain/shared/dates'

const text = z.string().trim().min(1).max(300)
const longText = z.string().trim().min(1).max(10_000)
const optional = longText.nullable().default(null)
/** Letters, digits, dots, colons and hyphens; told apart from every other of its kind. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/)
const day = z.string().refine(isIsoDate)
const monthDay = z.string().regex(/^\d\d-\d\d$/)
const letters = z.array(id).max(100).default([])
const list = <Item extends z.ZodType>(item: Item, most = 500) => z.array(item).max(most).default([])
/** Left out, a region keeps what Schakel starts with. */
const replaceable = <Item extends z.ZodType>(item: Item, most = 500) =>
  z.array(item).max(most).nullable().default(null)

const gemeente = z.strictObject({
  id,
  naam: text,
  kort: z.string().trim().min(1).max(6).optional(),
  subregio: z.enum(['oost', 'west']).nullable().default(null),
  zekerheid: z.enum(['bron', 'afgeleid', 'te_verifieren', 'gebruiker']).default('gebruiker'),
  schoolvakanties: z
    .array(z.enum(['noord', 'midden', 'zuid']))
    .max(3)
    .default([]),
  opmerking: optional,
  bron: optional,
})

const rol = z.strictObject({
  id,
  naam: text,
  groep: text,
  synoniemen: z.array(text).max(100).default([]),
  privacygevoelig: z.boolean().default(false),
  bron: optional,
})

const organisatie = z.strictObject({
  id,
  naam: text,
  rol: id.nullable().default(null),
  gemeenten: letters,
  opmerking: optional,
  bron: optional,
})

const actie = z.strictObject({
  id,
  titel: text,
  hoofdstuk: z.number().int().nullable().default(null),
  fase: text.nullable().default(null),
  prioriteit: text.default('niet_bepaald'),
  stand: text.default('niet_gestart'),
  samenvatting: optional,
  volgendeStap: optional,
  betrokken: optional,
  geld: optional,
  bron: optional,
  mijlpalen: list(z.strictObject({ wanneer: text, tekst: longText, bron: optional }), 100),
})

const period = z.string().regex(/^\d{4}(-Q[1-4])?$/)
const planregel = z.strictObject({
  id,
  titel: text,
  perioden: z.array(period).max(100).default([]),
  acties: letters,
  bron: optional,
})

const indicator = z.strictObject({
  id,
  titel: text,
  soort: z.enum(['ja_nee', 'percentage', 'aantal', 'kwalitatief']),
  doel: z.number().nullable().default(null),
  richting: z.enum(['up', 'down']).nullable().default(null),
  eenheid: text.nullable().default(null),
  acties: letters,
  startcijfer: z
    .strictObject({ waarde: z.number(), niveau: text.nullable().default(null), bron: optional })
    .nullable()
    .default(null),
  bron: optional,
})

const project = z.strictObject({
  id,
  titel: text,
  inhoud: optional,
  betekenis: optional,
  bron: optional,
})

const plantekst = z.strictObject({
  id,
  soort: z.enum(['goal', 'pillar', 'bottleneck', 'figure', 'pilot', 'topic']),
  titel: longText,
  tekst: optional,
  waarde: z.number().nullable().default(null),
  eenheid: text.nullable().default(null),
  niveau: text.nullable().default(null),
  bron: optional,
})

const soort = z.strictObject({
  id,
  code: z.string().trim().min(1).max(6),
  naam: text,
  ritme: z
    .strictObject({
      min: z.number().int().min(0).nullable().default(null),
      max: z.number().int().min(0).nullable().default(null),
      perSubregio: z.boolean().default(false),
      isVoorstel: z.boolean().default(false),
      bron: optional,
    })
    .nullable()
    .default(null),
  periode: z
    .strictObject({
      woorden: text.nullable().default(null),
      van: monthDay.nullable().default(null),
      tot: monthDay.nullable().default(null),
    })
    .nullable()
    .default(null),
  acties: letters,
  bron: optional,
})

const bijeenkomst = z.strictObject({
  id,
  soort: id,
  titel: text,
  datum: day,
  acties: letters,
  bron: optional,
})

const post = z.strictObject({ id, code: text, naam: text, acties: letters, bron: optional })

/** A region as a file: what a new store starts with. docs/regiopakket.md says what each part is. */
export const regionPackage = z.strictObject({
  bestand: z.literal('schakel-regiopakket'),
  versie: z.literal(1),
  regio: z.strictObject({
    naam: text,
    centrumgemeente: id.nullable().default(null),
    programma: z.strictObject({ naam: text, start: day, einde: day }).nullable().default(null),
    bron: optional,
  }),
  gemeenten: z.array(gemeente).min(1).max(100),
  rollen: replaceable(rol, 100),
  organisaties: list(organisatie, 2_000),
  acties: list(actie, 200),
  planning: list(planregel),
  indicatoren: list(indicator),
  projecten: list(project),
  overleggen: list(z.strictObject({ id, naam: text, bron: optional })),
  teksten: list(plantekst),
  soorten: replaceable(soort, 100),
  bijeenkomsten: list(bijeenkomst),
  geldbronnen: replaceable(
    z.strictObject({ id, naam: text, inBegroting: z.boolean(), bron: optional }),
    50,
  ),
  begroting: z
    .strictObject({
      jaren: z.array(z.number().int().min(2000).max(2100)).min(1).max(20),
      posten: z.array(post).min(1).max(200),
    })
    .nullable()
    .default(null),
})
export type RegionPackage = z.output<typeof regionPackage>
