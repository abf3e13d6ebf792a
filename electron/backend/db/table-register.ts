/** What a table holds: data of the user, an append-only log, a setting, or the store's own bookkeeping. */
type TableKind = 'data' | 'log' | 'setting' | 'store'

export type RegisteredTable = {
  readonly name: string
  readonly kind: TableKind
  /** The column that names a person, for inzage and erase; null when no row is about one person. */
  readonly personColumn: string | null
  /** A second column of that sort: a row about two people is about both. */
  readonly otherPersonColumn: string | null
  /** How a row that names no person itself belongs to one: through a row of another table. */
  readonly personThrough: { readonly column: string; readonly table: string } | null
  /** `replay` puts rows back; `compensate` appends a void; `none` is never undone. */
  readonly undo: 'replay' | 'compensate' | 'none'
  readonly isInContentHash: boolean
  /** Which search document a row feeds; null when it is not found by search. */
  readonly search: { readonly kind: SearchKind; readonly recordColumn: string } | null
  /** Rows kept as long as this; the rules themselves follow in the retention settings. */
  readonly retention: 'programme' | 'attendance' | 'log' | 'for-ever'
  /** What inzage shows and erase clears of a person: the row, its link only, or nothing. */
  readonly inzage: 'row' | 'link' | 'no'
  readonly erase: 'clear' | 'keep-link' | 'no'
}

export type SearchKind =
  'person' | 'organisation' | 'event' | 'conversation' | 'outcome' | 'booking'

type Options = Partial<Omit<RegisteredTable, 'name'>>

const data = (name: string, options: Options = {}): RegisteredTable => ({
  name,
  kind: 'data',
  personColumn: null,
  otherPersonColumn: null,
  personThrough: null,
  undo: 'replay',
  isInContentHash: true,
  search: null,
  retention: 'programme',
  inzage: 'no',
  erase: 'no',
  ...options,
})

const store = (name: string): RegisteredTable =>
  data(name, { kind: 'store', undo: 'none', isInContentHash: false, retention: 'for-ever' })

// How she likes her screen is no step to undo, and no content.
const setting = (name: string): RegisteredTable => ({ ...store(name), kind: 'setting' })

const aboutPerson = (personColumn: string): Options => ({
  personColumn,
  inzage: 'row',
  erase: 'clear',
})

const throughPerson = (column: string, table: string): Options => ({
  personThrough: { column, table },
  inzage: 'row',
  erase: 'clear',
})

/** Every table of the store; undo, search, hash, inzage and erase are made from this list. */
export const tableRegister: readonly RegisteredTable[] = [
  store('history_control'),
  store('history_step'),
  store('history_change'),
  { ...store('audit_entry'), kind: 'log', retention: 'log' },
  store('search_document'),
  store('chain_year'),
  store('line_year'),
  setting('setting'),
  data('region', { retention: 'for-ever' }),
  data('gemeente', { retention: 'for-ever' }),
  data('gemeente_school_region', { retention: 'for-ever' }),
  data('chain_role', { retention: 'for-ever' }),
  data('organisation', { search: { kind: 'organisation', recordColumn: 'id' } }),
  data('organisation_gemeente'),
  data('person', {
    ...aboutPerson('id'),
    search: { kind: 'person', recordColumn: 'id' },
  }),
  data('affiliation', {
    ...aboutPerson('person_id'),
    search: { kind: 'person', recordColumn: 'person_id' },
  }),
  data('affiliation_gemeente', throughPerson('affiliation_id', 'affiliation')),
  setting('column_mapping'),
  data('event_type', { retention: 'for-ever' }),
  data('event_type_action', { retention: 'for-ever' }),
  data('event_series'),
  data('venue'),
  data('venue_room'),
  data('venue_departure'),
  data('planned_event', { search: { kind: 'event', recordColumn: 'id' } }),
  data('event_action'),
  data('event_topic'),
  data('event_warning_decision'),
  data('event_audience_role'),
  data('event_audience_gemeente'),
  data('programme_item'),
  data('programme_speaker', aboutPerson('person_id')),
  data('event_task'),
  data('absence'),
  data('calendar_correction', { retention: 'for-ever' }),
  { ...store('event_sequence'), kind: 'log', retention: 'programme' },
  data('plan_action', { ...aboutPerson('owner_person_id'), retention: 'for-ever' }),
  data('plan_milestone', { retention: 'for-ever' }),
  data('action_note', { retention: 'for-ever' }),
  data('action_year_text', { retention: 'for-ever' }),
  data('plan_row', { retention: 'for-ever' }),
  data('plan_row_period', { retention: 'for-ever' }),
  data('plan_row_action', { retention: 'for-ever' }),
  data('indicator', { retention: 'for-ever' }),
  data('indicator_action', { retention: 'for-ever' }),
  data('measurement', { retention: 'for-ever' }),
  data('project', { ...aboutPerson('contact_person_id'), retention: 'for-ever' }),
  data('project_organisation', { retention: 'for-ever' }),
  data('consultation', { retention: 'for-ever' }),
  data('consultation_member', aboutPerson('person_id')),
  data('consultation_topic', { retention: 'for-ever' }),
  data('communication_line', { ...aboutPerson('owner_person_id'), retention: 'for-ever' }),
  data('communication_moment', { retention: 'for-ever' }),
  data('plan_text', { retention: 'for-ever' }),
  data('report', { retention: 'for-ever' }),
  data('report_text', { retention: 'for-ever' }),
  data('saved_export', { retention: 'for-ever' }),
  data('invitation', {
    ...aboutPerson('person_id'),
    erase: 'keep-link',
    retention: 'attendance',
  }),
  data('answer', { ...throughPerson('invitation_id', 'invitation'), retention: 'attendance' }),
  data('participation', { ...aboutPerson('person_id'), retention: 'attendance' }),
  data('participation_gemeente', {
    ...throughPerson('participation_id', 'participation'),
    erase: 'keep-link',
    retention: 'attendance',
  }),
  data('participation_role', {
    ...throughPerson('participation_id', 'participation'),
    erase: 'keep-link',
    retention: 'attendance',
  }),
  data('attendance_log', {
    kind: 'log',
    undo: 'compensate',
    isInContentHash: false,
    personColumn: 'person_id',
    inzage: 'row',
    erase: 'keep-link',
    retention: 'attendance',
  }),
  data('funding_source', { retention: 'for-ever' }),
  data('budget_year', { retention: 'for-ever' }),
  data('budget_line', { retention: 'for-ever' }),
  data('budget_line_action', { retention: 'for-ever' }),
  data('budget_amount', { retention: 'for-ever' }),
  data('cost_chain', {
    retention: 'for-ever',
    search: { kind: 'booking', recordColumn: 'id' },
  }),
  data('money_entry', {
    retention: 'for-ever',
    search: { kind: 'booking', recordColumn: 'chain_id' },
  }),
  data('not_duplicate', {
    ...aboutPerson('person_id'),
    otherPersonColumn: 'other_person_id',
  }),
  data('not_duplicate_organisation'),
  data('contact_moment', { search: { kind: 'conversation', recordColumn: 'id' } }),
  data('contact_moment_person', {
    ...aboutPerson('person_id'),
    search: { kind: 'conversation', recordColumn: 'contact_moment_id' },
  }),
  data('contact_moment_organisation', {
    search: { kind: 'conversation', recordColumn: 'contact_moment_id' },
  }),
  data('contact_moment_action'),
  data('outcome', {
    ...aboutPerson('owner_person_id'),
    search: { kind: 'outcome', recordColumn: 'id' },
  }),
  data('outcome_action'),
  data('message_text', { retention: 'for-ever' }),
  data('message_batch', { retention: 'attendance' }),
  data('message', { ...aboutPerson('person_id'), retention: 'attendance' }),
  data('form_reading', { retention: 'attendance' }),
  data('event_need', { retention: 'attendance' }),
  data('anonymous_count'),
  data('evaluation'),
  data('evaluation_question'),
  data('evaluation_answer'),
  data('closing_step'),
  data('people_group'),
  data('people_group_member', aboutPerson('person_id')),
  data('list_view'),
  data('consent', aboutPerson('person_id')),
  data('kept_longer', aboutPerson('person_id')),
  data('retention_rule', { retention: 'for-ever' }),
  data('privacy_fact', { retention: 'for-ever' }),
  data('lapsing_copy'),
  data('sleutelpersoon', {
    ...aboutPerson('person_id'),
    search: { kind: 'person', recordColumn: 'person_id' },
  }),
  data('sleutelpersoon_language', {
    ...aboutPerson('person_id'),
    search: { kind: 'person', recordColumn: 'person_id' },
  }),
  data('sleutelpersoon_role', aboutPerson('person_id')),
  data('sleutelpersoon_theme', aboutPerson('person_id')),
  data('sleutelpersoon_gemeente', aboutPerson('person_id')),
  data('sleutelpersoon_rate', aboutPerson('person_id')),
  data('outside_amount', aboutPerson('person_id')),
  data('availability', aboutPerson('person_id')),
  data('availability_exception', aboutPerson('person_id')),
  data('pool_need', aboutPerson('asked_by_id')),
  data('pool_need_language', { ...throughPerson('need_id', 'pool_need'), erase: 'keep-link' }),
  // What was worked and paid stays in the books, without who it was.
  data('assignment', { ...aboutPerson('person_id'), erase: 'keep-link', retention: 'for-ever' }),
  data('hours_entry', { ...aboutPerson('person_id'), erase: 'keep-link', retention: 'for-ever' }),
  data('payment', { ...aboutPerson('person_id'), erase: 'keep-link', retention: 'for-ever' }),
  data('payment_line', {
    ...throughPerson('payment_id', 'payment'),
    erase: 'keep-link',
    retention: 'for-ever',
  }),
  data('allowance_limit', { retention: 'for-ever' }),
  data('pool_choice', { retention: 'for-ever' }),
  data('budget_snapshot', { retention: 'for-ever' }),
  data('line_match', { retention: 'for-ever' }),
  data('finance_reading', { retention: 'for-ever' }),
  data('finance_row', { retention: 'for-ever' }),
]
