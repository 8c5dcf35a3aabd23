/** Files that run at once each have a screen of their own: their windows never take the keyboard from each other. */
const screens = process.env['VSV_SCREENS']?.split(' ') ?? []
const own = screens[(Number(process.env['VITEST_POOL_ID']) - 1) % screens.length]
if (own !== undefined && own !== '') process.env['DISPLAY'] = own
