/** What can cross structured clone and JSON alike: no Date, Map, class or undefined value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }
