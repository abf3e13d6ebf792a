import type { FileRefId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { valueOf } from '../../builders/a-backend.ts'

const budget = ['Post;2025;2026', 'Communicatie;1000;1200', 'Huisvesting (voorbeeld);500;']
const bookings = [
  'Boekdatum;Grootboek;Leverancier;Factuurnr;Bedrag excl.;BTW',
  '21-01-2025;Zaalhuur;Zalencentrum Voorbeeld;F1;500,00;0,00',
  '22-01-2025;Catering;Catering Proefhap;F2;100,00;9,00',
  '22-01-2025;Catering;Catering Proefhap;F3;-20,00;-1,80',
]

type Files = { readonly budgetFile: FileRefId; readonly bookingsFile: FileRefId }

// Every file is read in a process of its own, so a desk looks at each only once.
const looked = new WeakMap<Backend, Promise<Files>>()

/** A begroting and bookings of finance, both looked at and not taken in. */
export function financeFiles(backend: Backend): Promise<Files> {
  const known = looked.get(backend) ?? lookAtFiles(backend)
  looked.set(backend, known)
  return known
}

/** Takes in the first two of the bookings, so that the whole file has something new. */
export async function takeFirstBookings(backend: Backend): Promise<void> {
  const bytes = new TextEncoder().encode(bookings.slice(0, 3).join('\n'))
  const file = backend.files.put('eerste.csv', bytes).id
  await valueOf(backend, 'finance.inspect', { file })
  await valueOf(backend, 'finance.take', { file })
}

async function lookAtFiles(backend: Backend): Promise<Files> {
  const put = (name: string, lines: readonly string[]) =>
    backend.files.put(name, new TextEncoder().encode(lines.join('\n'))).id
  const budgetFile = put('begroting.csv', budget)
  const bookingsFile = put('boekingen.csv', bookings)
  await valueOf(backend, 'budgetImport.inspect', { file: budgetFile })
  await valueOf(backend, 'finance.inspect', { file: bookingsFile })
  return { budgetFile, bookingsFile }
}
