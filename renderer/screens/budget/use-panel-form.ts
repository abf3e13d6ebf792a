import { useState } from 'react'
import type { ClosingOffer } from './use-booking.ts'

/** The form the panel shows, if any, and the question that follows a final invoice. */
export function usePanelForm<Form>() {
  const [form, setForm] = useState<Form | null>(null)
  const [offer, setOffer] = useState<ClosingOffer | null>(null)

  function openForm(wanted: Form) {
    setOffer(null)
    setForm(wanted)
  }

  function closeForm(made: ClosingOffer | null) {
    setForm(null)
    setOffer(made)
  }

  return { form, openForm, closeForm, offer, forgetOffer: () => setOffer(null) }
}
