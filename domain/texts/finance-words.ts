import type { BookingField } from '#domain/finance/booking-field'
import { words } from './import-words.ts'

/** Headings of a bookings list, folded, as systems for finance export them; the best word first. */
export const bookingHeadings: Record<BookingField, readonly string[]> = {
  date: words(`
    boekdatum|boekingsdatum|datum boeking|posting date|booking date|transactiedatum|
    transaction date|factuurdatum|datum factuur|invoice date|document date|datum|date|dag`),
  ledger: words(`
    grootboek|grootboekrekening|grootboekomschrijving|grootboek omschrijving|naam grootboek|
    omschrijving grootboek|grootboeknaam|kostensoort|omschrijving kostensoort|ledger|
    ledger account|gl account|account name|general ledger|account|categorie|category|rekening|
    grootboeknummer|grootboeknr|post|budget line`),
  description: words(`
    omschrijving|boekingsomschrijving|omschrijving boeking|factuuromschrijving|description|
    details|memo|tekst|text|narrative|toelichting|onderwerp|subject|mededelingen|mededeling`),
  supplier: words(`
    leverancier|naam leverancier|leveranciersnaam|crediteur|naam crediteur|crediteurnaam|
    supplier|supplier name|vendor|vendor name|creditor|relatie|naam relatie|relatienaam|
    tegenpartij|naam tegenpartij|begunstigde|payee|naam`),
  invoice: words(`
    factuurnr|factuurnummer|factuur nr|factuur nummer|factuur|invoice|invoice no|invoice nr|
    invoice number|invoice id|inv no|uw referentie|referentie|reference|ref|kenmerk|
    betalingskenmerk|document no|document number|boekstuk|boekstuknummer|boekstuknr|stuknummer`),
  exVat: words(`
    bedrag excl|bedrag excl btw|bedrag exclusief btw|excl btw|exclusief btw|excl|bedrag ex btw|
    ex btw|netto|netto bedrag|nettobedrag|net amount|net|amount excl vat|amount ex vat|
    excl vat|amount excluding vat|total excl vat|subtotaal`),
  vat: words(`
    btw|btw bedrag|bedrag btw|omzetbelasting|voorbelasting|vat|vat amount|tax|tax amount|
    amount vat`),
  incVat: words(`
    bedrag incl|bedrag incl btw|bedrag inclusief btw|incl btw|inclusief btw|incl|bruto|
    bruto bedrag|brutobedrag|gross amount|gross|amount incl vat|amount inc vat|incl vat|
    amount including vat|total incl vat|factuurbedrag|invoice amount`),
  amount: words(`
    bedrag|bedrag eur|bedrag in euro|bedrag euro|amount|amount eur|amount in eur|saldo|waarde|
    value|boekbedrag|totaal|total|total amount|totaalbedrag`),
  debit: words('debet|debetbedrag|bedrag debet|debit|debit amount|dr|af'),
  credit: words('credit|creditbedrag|bedrag credit|credit amount|cr|bij'),
  side: words(`
    d c|dc|debet credit|debit credit|d c code|af bij|dr cr|debet of credit|type boeking`),
}

/** First words of a number that is of the bookkeeping, or of whoever, and not of an invoice. */
export const referenceWords =
  /^(uw referentie|referentie|reference|ref|kenmerk|betalingskenmerk|document no|document number|boekstuk|boekstuknummer|boekstuknr|stuknummer)(?= |$)/

/** What a column of sides says of money that comes back. */
export const creditSide = /^(c|cr|credit|bij|h|haben)$/

/** First words of a row that opens, closes or adds up a list of bookings. */
export const bookingTotal =
  /^(sub ?totaal|eind ?totaal|totaal|totalen|grand total|total|totals|sub ?total|saldo|beginsaldo|eindsaldo|opening balance|closing balance)\b/

/** A description that opens, closes or adds up a list, also where the row has a day. */
export const datedTotal =
  /^(begin ?saldo|eind ?saldo|opening balance|closing balance)\b|^(sub ?totaal|eind ?totaal|totaal|totalen|grand total|total|totals|sub ?total|saldo)( (\d+|per|boekjaar|jaar|periode|maand|generaal|kosten|lasten|debet|credit|year|period))*$/

/** Headings that only a list of a bank has, where what was paid stands below zero. */
export const bankHeading =
  /^(tegenpartij|naam tegenpartij|tegenrekening|begunstigde|mededelingen|mededeling|saldo na mutatie)\b/
