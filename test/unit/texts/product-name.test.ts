import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { productName } from '../../../src/texts/product-name'

test('the name of the application is written once, so that no sentence keeps an old one', () => {
  const files = readdirSync('src/texts', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const spelled = files.filter((name) => readFileSync(join('src/texts', name), 'utf8').includes(productName))
  expect(spelled).toEqual(['product-name.ts'])
})

test('the page that is still opening has that name too', () => {
  const title = `<title>${productName.replace('&', '&amp;')}</title>`
  expect(readFileSync('src/index.html', 'utf8')).toContain(title)
})
