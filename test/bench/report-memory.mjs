/** Makes one large report in a process of its own and prints how much its memory grew at its highest, in MB: `<module> with|without`. */
const [module, kind] = /** @type {[string, string]} */ (process.argv.slice(2))
const { largeContent, makeReport } = /** @type {typeof import('./measured-report.js')} */ (
  await import(module)
)
const content = largeContent(1)
const before = process.memoryUsage.rss()
await makeReport(content, {
  kind: 'volledig',
  today: '2026-11-23',
  appVersion: '0.0.0',
  pageNumbers: kind === 'with',
})
process.stdout.write(String((process.resourceUsage().maxRSS * 1024 - before) / 1e6))
