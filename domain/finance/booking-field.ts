/** What a column of a bookings list can mean; `amount` does not say whether VAT is in it. */
export type BookingField =
  | 'date'
  | 'ledger'
  | 'description'
  | 'supplier'
  | 'invoice'
  | 'exVat'
  | 'vat'
  | 'incVat'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'side'
