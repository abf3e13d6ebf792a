import type { FolderCopy } from '#domain/contract/handover'

const chooseSecret: Record<FolderCopy['opensWith'], readonly string[]> = {
  nothing: [],
  'recovery-key': ['Typ de herstelsleutel. Uw voorganger geeft u die op papier.'],
  password: ['Typ het wachtwoord van uw voorganger.'],
  either: ['Typ de herstelsleutel van papier, of het wachtwoord van uw voorganger.'],
  'this-computer': [],
}

/** What the letter of the dossier says. */
export const letterText = {
  title: (region: string) =>
    region === '' ? 'Overdrachtsdossier' : `Overdrachtsdossier ${region}`,
  madeOn: (day: string) => `Gemaakt op ${day} met Schakel.`,
  purpose: {
    'with-people':
      'Dit dossier is voor de opvolger van de regionaal verbinder. De bestanden zijn te lezen zonder Schakel. Met de reservekopie werkt u verder waar uw voorganger stopte.',
    'without-people':
      'Dit dossier is om te delen. Schakel liet weg wat over mensen gaat: namen, adressen, nummers, notities en andere vrije teksten. Een naam die Schakel niet kent, kan nog in een titel staan. Lees het dossier daarom eerst na.',
  },
  whatIsIn: 'Wat zit erin',
  headings: ['Bestand', 'Wat u erin vindt'],
  open: 'Zo opent u alles in Schakel',
  openSteps: (opensWith: FolderCopy['opensWith']): readonly string[] => [
    'Pak het zipbestand uit op uw eigen computer.',
    'Start Schakel op uw computer. U ziet het scherm Welkom.',
    'Kies “Zet een reservekopie terug, of neem een dossier over”.',
    'Kies het bestand schakel-reservekopie.schakel.',
    ...chooseSecret[opensWith],
    'Kijk of alles er staat. Maak daarna bij Instellingen uw eigen herstelsleutel.',
  ],
  secret: {
    nothing: 'De reservekopie is niet versleuteld. Bewaar haar op een veilige plaats.',
    'recovery-key':
      'De reservekopie is versleuteld. Zonder de herstelsleutel kan niemand haar openen. De sleutel zit niet in dit dossier.',
    password:
      'De reservekopie is versleuteld. Zonder het wachtwoord kan niemand haar openen. Het wachtwoord zit niet in dit dossier.',
    either:
      'De reservekopie is versleuteld. Zonder herstelsleutel of wachtwoord kan niemand haar openen. Die zitten niet in dit dossier.',
    'this-computer':
      'Let op: deze reservekopie gaat alleen open op de computer waarop zij gemaakt is. Vraag uw voorganger om een herstelsleutel te maken, en daarna een nieuw dossier.',
  } satisfies Record<FolderCopy['opensWith'], string>,
  onlyInCopy: 'Wat alleen in de reservekopie staat',
  onlyInCopyWhat: [
    'Bij bijeenkomsten: sprekers per onderdeel, wat nodig is, reeksen, sjablonen en gekozen waarschuwingen.',
    'Bij plaatsen: prijzen van zalen en de laatste bus of trein.',
    'Bij sleutelpersonen: beschikbaarheid, vergoedingen, inkomsten elders, open vragen en wie waarvoor gevraagd is.',
    'Uw afwezigheid, correcties op de kalender, instellingen, vaste exports en standen van de begroting.',
  ],
  noCopy: 'In dit dossier zit geen reservekopie, omdat de gegevens niet op schijf stonden.',
  firstWeek: 'De eerste week',
  firstWeekSteps: {
    'with-people': [
      'Lees plan.xlsx: wat is het plan, en hoe staat elke actie ervoor?',
      'Kijk in taken.xlsx welke taken en afspraken open staan, en van wie.',
      'Kijk in kalender.ics of bijeenkomsten.xlsx wat er de komende weken is.',
      'Bel de mensen van de overleggen in plan.xlsx, en zeg dat u er bent.',
      'Kijk in begroting.xlsx wat er nog te besteden is.',
    ],
    'without-people': [
      'Lees plan.xlsx: wat is het plan, en hoe staat elke actie ervoor?',
      'Kijk in bijeenkomsten.xlsx wat er is gedaan en hoeveel mensen er waren.',
      'Kijk in begroting.xlsx wat er nog te besteden is.',
    ],
  },
  loose: 'Nog niet geregeld',
  withoutOwner: (count: number) =>
    count === 1 ? '1 afspraak heeft geen eigenaar.' : `${count} afspraken hebben geen eigenaar.`,
  withoutPurpose: (count: number) =>
    count === 1
      ? 'Bij 1 mens staat niet waarvoor de gegevens bewaard worden.'
      : `Bij ${count} mensen staat niet waarvoor de gegevens bewaard worden.`,
  careful: 'Persoonsgegevens',
  carefulRules: [
    'In dit dossier staan namen en adressen van mensen. Bewaar het waar alleen u erbij kunt.',
    'Gebruik gegevens alleen waarvoor ze gegeven zijn. Dat staat in mensen.xlsx.',
    'Werkt u verder in Schakel? Gooi het zipbestand dan weg.',
  ],
  leftOut: 'Wat er niet in zit',
  leftOutRules: [
    'Namen, e-mailadressen, telefoonnummers en leveranciers.',
    'Notities, gespreksverslagen en andere vrije teksten.',
    'Van het plan: toelichtingen, volgende stappen, mijlpalen, en voor wie het communicatieplan is.',
    'Titels van bijeenkomsten, taken en afspraken.',
    'Een titel van het plan waarin een bekende naam staat. Daar staat dan: weggelaten.',
    'De reservekopie van Schakel.',
    'Schakel herkent alleen namen van mensen die in Netwerk staan. Lees het dossier na voordat u het deelt.',
  ],
} as const
