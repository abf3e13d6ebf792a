import type { PlaceId } from '#domain/commands/places'
import type { ActionId } from '#domain/commands/registry'
import { budgetActionWords, poolActionWords } from './money-commands.ts'
import { planActionWords } from './plan-commands.ts'
import { reportActionWords } from './report-commands.ts'

type Words = { readonly label: string; readonly synonyms: readonly string[] }

/** The name of each place, and what else people call it. */
export const placeWords: Record<PlaceId, Words> = {
  today: { label: 'Vandaag', synonyms: ['begin', 'taken', 'overzicht'] },
  calendar: { label: 'Kalender', synonyms: ['agenda', 'jaar', 'maand', 'datum'] },
  events: { label: 'Bijeenkomsten', synonyms: ['evenementen', 'CoP', 'sessies'] },
  network: { label: 'Netwerk', synonyms: ['mensen', 'contacten', 'organisaties', 'partners'] },
  sleutelpersonen: { label: 'Sleutelpersonen', synonyms: ['pool', 'tolken', 'talen'] },
  budget: { label: 'Begroting', synonyms: ['geld', 'kosten', 'posten', 'budget'] },
  plan: { label: 'Plan van aanpak', synonyms: ['acties', 'indicatoren', 'planning'] },
  report: { label: 'Rapportage', synonyms: ['verslag', 'jaarverslag', 'overdracht'] },
  settings: { label: 'Instellingen', synonyms: ['opties', 'voorkeuren'] },
}

/** What each action is called on its button and in the list of actions. */
export const actionWords: Record<ActionId, Words> = {
  'history.undo': { label: 'Maak ongedaan', synonyms: ['terug', 'herstel'] },
  'history.redo': { label: 'Doe opnieuw', synonyms: ['toch doen'] },
  'palette.open': { label: 'Zoek of doe iets', synonyms: ['opdrachten', 'zoeken'] },
  'shortcuts.show': { label: 'Sneltoetsen', synonyms: ['toetsen', 'toetsenbord'] },
  'region.next': { label: 'Naar het volgende deel van het scherm', synonyms: [] },
  'region.previous': { label: 'Naar het vorige deel van het scherm', synonyms: [] },
  'safe.lock': {
    label: 'Vergrendel',
    synonyms: ['op slot', 'lock', 'scherm dicht'],
  },
  'keys.recovery': {
    label: 'Herstelsleutel maken of testen',
    synonyms: ['noodsleutel', 'recovery key', 'wachtwoord vergeten'],
  },
  'keys.password': {
    label: 'Stel een wachtwoord in',
    synonyms: ['wijzig wachtwoord', 'beveilig met wachtwoord'],
  },
  'keys.change': {
    label: 'Wissel de sleutel van de gegevens',
    synonyms: ['versleutel opnieuw', 'andere sleutel'],
  },
  'toast.focus': { label: 'Naar de melding', synonyms: [] },
  'events.new': {
    label: 'Nieuwe bijeenkomst',
    synonyms: ['plan', 'evenement', 'CoP', 'sessie'],
  },
  'events.goodDay': {
    label: 'Zoek een goede dag',
    synonyms: ['beste datum', 'vrije dag', 'welke dag', 'dag zonder bezwaar'],
  },
  'calendar.year': {
    label: 'Toon het jaar',
    synonyms: ['jaaroverzicht', 'kwartalen'],
  },
  'calendar.month': { label: 'Toon de maand', synonyms: ['maandoverzicht'] },
  'calendar.week': { label: 'Toon de week', synonyms: ['weekoverzicht', 'uren', 'dagen'] },
  'calendar.list': { label: 'Toon de lijst van het jaar', synonyms: ['jaarlijst'] },
  'calendar.today': {
    label: 'Naar vandaag',
    synonyms: ['nu', 'deze dag', 'vandaag in de kalender'],
  },
  'calendar.move': {
    label: 'Verplaats de bijeenkomst',
    synonyms: ['andere datum', 'schuif', 'verzet', 'verplaatsen'],
  },
  'calendar.export': {
    label: 'Zet het jaar in Outlook',
    synonyms: ['ics', 'agendabestand', 'agenda exporteren', 'iCal'],
  },
  'events.toCalendar': {
    label: 'Zet in Outlook',
    synonyms: ['ics van de bijeenkomst', 'agenda-uitnodiging', 'bewaar in agenda'],
  },
  'events.save': { label: 'Zet in de lijst', synonyms: ['bewaar'] },
  'year.start': {
    label: 'Jaar starten',
    synonyms: ['nieuw jaar', 'jaarplanning', 'plan het jaar', 'volgend jaar plannen'],
  },
  'events.copy': {
    label: 'Kopieer bijeenkomst',
    synonyms: ['dupliceren', 'herhalen', 'nog een keer', 'overnemen'],
  },
  'events.makeTemplate': {
    label: 'Maak sjabloon van deze bijeenkomst',
    synonyms: ['bewaar als sjabloon', 'voorbeeld maken'],
  },
  'messages.make': {
    label: 'Maak berichten',
    synonyms: ['mail', 'herinnering', 'bevestiging', 'whatsapp', 'brief', 'samenvoegen'],
  },
  'messages.newsletter': {
    label: 'Maak een nieuwsbrief',
    synonyms: ['nieuws', 'rondmail', 'mailing'],
  },
  'settings.texts': {
    label: 'Teksten van berichten',
    synonyms: ['mailteksten', 'vertalingen', 'afzender', 'sjablonen voor mail'],
  },
  'attendance.invite': { label: 'Nodig uit', synonyms: ['uitnodigen', 'genodigden', 'mensen'] },
  'attendance.desk': {
    label: 'Open balie',
    synonyms: ['deur', 'inchecken', 'aanwezig', 'check-in'],
  },
  'attendance.export': {
    label: 'Maak de presentielijst',
    synonyms: ['Excel', 'aanwezigheid', 'handtekening', 'lijst'],
  },
  'answers.note': {
    label: 'Antwoord noteren',
    synonyms: ['telefoon', 'gebeld', 'afmelding', 'aanmelding', 'misschien'],
  },
  'answers.read': {
    label: 'Lees antwoorden in',
    synonyms: ['Forms', 'Google', 'formulier', 'aanmeldingen', 'inlezen'],
  },
  'attendance.exportGuests': {
    label: 'Deelnemers naar Excel',
    synonyms: ['deelnemerslijst', 'genodigden', 'antwoorden', 'exporteren'],
  },
  'events.close': {
    label: 'Rond af',
    synonyms: ['afronden', 'afsluiten', 'klaar', 'afgerond', 'opbrengst'],
  },
  'evaluation.read': {
    label: 'Lees de evaluatie in',
    synonyms: ['evaluatie', 'Forms', 'cijfer', 'tevreden', 'enquête'],
  },
  'events.result': {
    label: 'Maak het verslag op één A4',
    synonyms: ['verslag', 'resultaat', 'afdrukken', 'print', 'opbrengst'],
  },
  'day.papers': {
    label: 'Druk lijsten af',
    synonyms: ['tekenlijst', 'badges', 'noodlijst', 'etiketten', 'naamkaartjes', 'print', 'papier'],
  },
  'day.certificates': {
    label: 'Bewijzen van deelname naar Word',
    synonyms: ['certificaat', 'deelnamebewijs', 'docx'],
  },
  'day.screen': {
    label: 'Tweede scherm',
    synonyms: ['stand in de zaal', 'beamer', 'tellerstand', 'groot scherm'],
  },
  'day.folder': {
    label: 'Maak de noodmap',
    synonyms: ['lijsten voor als de laptop uitvalt', 'reserve voor de deur', 'noodgeval', 'zip'],
  },
  'attendance.readList': {
    label: 'Lees presentielijst terug',
    synonyms: ['papier', 'kruisjes', 'aanwezig geweest', 'Excel terug', 'inlezen'],
  },
  'groups.new': {
    label: 'Nieuwe groep',
    synonyms: ['lijst', 'selectie', 'nieuwsbrief', 'mailinglijst', 'bewaar zoekvraag'],
  },
  'groups.rename': { label: 'Hernoem de groep', synonyms: ['naam', 'wijzig', 'andere naam'] },
  'people.new': { label: 'Nieuw mens', synonyms: ['persoon', 'contact', 'toevoegen'] },
  'organisations.show': {
    label: 'Organisaties',
    synonyms: ['partners', 'instanties', 'bedrijven'],
  },
  'conversations.new': {
    label: 'Gesprek vastleggen',
    synonyms: ['telefoontje', 'notitie', 'bezoek', 'gespreksverslag', 'afspraak'],
  },
  'conversations.show': {
    label: 'Gesprekken',
    synonyms: ['contactmomenten', 'verslagen', 'open afspraken'],
  },
  'chain.show': {
    label: 'Keten',
    synonyms: ['matrix', 'dekking', 'wie ontbreekt', 'inzet', 'Oost en West'],
  },
  'chain.export': {
    label: 'Keten naar Excel',
    synonyms: ['matrix naar Excel', 'dekking exporteren'],
  },
  'people.duplicates': {
    label: 'Zoek dubbele mensen',
    synonyms: ['samenvoegen', 'dubbel', 'lijkt op elkaar', 'ontdubbelen'],
  },
  'exchange.import': {
    label: 'Lees Excel in',
    synonyms: ['importeren', 'csv', 'lijst', 'bestand'],
  },
  'exchange.export': {
    label: 'Zet in Excel',
    synonyms: ['mensen naar Excel', 'organisaties naar Excel', 'netwerk exporteren'],
  },
  'snapshots.take': {
    label: 'Leg stand vast',
    synonyms: ['momentopname', 'bevriezen'],
  },
  'snapshots.show': {
    label: 'Standen van de begroting',
    synonyms: ['stuurgroep', 'eerdere stand', 'wat is anders'],
  },
  'programme.add': {
    label: 'Onderdeel erbij',
    synonyms: ['programma', 'spreker', 'inloop'],
  },
  'programme.addBreak': { label: 'Pauze erbij', synonyms: ['koffie', 'koffiepauze'] },
  'programme.print': {
    label: 'Print programma',
    synonyms: ['afdrukken', 'papier', 'dagprogramma'],
  },
  'programme.copy': {
    label: 'Kopieer als tekst',
    synonyms: ['mailtekst', 'klembord', 'plakken'],
  },
  'tasks.add': {
    label: 'Taak erbij',
    synonyms: ['draaiboek', 'te doen', 'todo', 'klus'],
  },
  'settings.region': { label: 'Regio en gemeenten', synonyms: ['Oost', 'West', 'gemeente'] },
  'settings.types': {
    label: 'Soorten en sjablonen',
    synonyms: ['ritme', 'soort bijeenkomst', 'sjabloon', 'hoe vaak'],
  },
  'calendar.absences': {
    label: 'Eigen afwezigheid',
    synonyms: ['vakantie', 'verlof', 'vrij', 'afwezig'],
  },
  'settings.calendarDays': {
    label: 'Kalenderdagen',
    synonyms: ['feestdagen', 'schoolvakanties', 'ramadan', 'correctie'],
  },
  'settings.appearance': {
    label: 'Weergave en beweging',
    synonyms: ['thema', 'donker', 'licht', 'contrast', 'dichtheid', 'kleur'],
  },
  'venues.show': {
    label: 'Plaatsen en zalen',
    synonyms: ['locaties', 'zaalhuur', 'laatste bus', 'rolstoel', 'parkeren'],
  },
  'privacy.show': {
    label: 'Privacy en bewaren',
    synonyms: ['AVG', 'bewaartermijn', 'persoonsgegevens'],
  },
  'privacy.cleanUp': {
    label: 'Opruimlijst',
    synonyms: ['opruimen', 'oude gegevens'],
  },
  'privacy.register': {
    label: 'Verwerkingsregister',
    synonyms: ['DPIA', 'register van verwerkingen', 'verwerkingen'],
  },
  'privacy.leak': {
    label: 'Wat staat er in dit bestand',
    synonyms: ['datalek', 'gelekt', 'bestand kwijt', 'verkeerde mail'],
  },
  'privacy.dossier': {
    label: 'Inzage maken',
    synonyms: ['dossier van een mens', 'inzageverzoek', 'wat weten jullie van mij'],
  },
  'privacy.erase': {
    label: 'Wis een mens',
    synonyms: ['vergeten', 'verwijderen', 'recht om vergeten te worden'],
  },
  'backups.make': {
    label: 'Maak nu een reservekopie',
    synonyms: ['backup maken', 'kopie maken', 'veiligstellen'],
  },
  'backups.check': {
    label: 'Kijk alles na',
    synonyms: ['controleer', 'is alles heel', 'kopieën nakijken'],
  },
  'settings.safety': {
    label: 'Opslag en beveiliging',
    synonyms: ['reservekopie', 'backup', 'sleutel', 'versleuteld'],
  },
  ...poolActionWords,
  ...planActionWords,
  ...reportActionWords,
  ...budgetActionWords,
}
