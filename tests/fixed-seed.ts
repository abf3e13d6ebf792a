import fc from 'fast-check'

// Property tests answer the same each time, so that a change is what makes one fail. The long run
// of the fault matrix gives a seed of its own and looks further.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env['SCHAKEL_SEED'] ?? 14_02_2027),
})
