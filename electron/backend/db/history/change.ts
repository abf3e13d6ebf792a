/** What one statement did to one row: as it was and as it became, each as JSON. */
export type Change = {
  readonly position: number
  readonly table_name: string
  readonly row_id: string
  readonly before: string | null
  readonly after: string | null
}
