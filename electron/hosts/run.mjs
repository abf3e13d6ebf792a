// Plain JavaScript, so that an old Node can still read it and say what is wrong in one sentence.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Schakel heeft Node 22.18 of nieuwer nodig; dit is ${process.versions.node}. ` +
      'Er is niets veranderd. Installeer een nieuwere Node, of start met "npm start".',
  )
  process.exit(1)
}
const [entry] = process.argv.splice(2, 1)
await import(new URL(`./${entry}`, import.meta.url).href)
