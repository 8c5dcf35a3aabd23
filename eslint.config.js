import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import globals from 'globals'
import typescript from 'typescript-eslint'
import { floorRules } from './build/import-lint.mjs'

export default typescript.config(
  { ignores: ['out/', 'dist/', 'coverage/', '**/node_modules/', 'docs/'] },
  ...typescript.configs.strict,
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/no-v-html': 'error',
      // Words stand in src/texts. What has no letters may stay, and so may `n` of a number of people and the key B.
      'vue/no-bare-strings-in-template': [
        'error',
        {
          allowlist: ['/^\\P{L}*[nB]?\\P{L}*$/u'],
          attributes: {
            '/.+/': [
              ...['title', 'label', 'hint', 'placeholder', 'text', 'subtitle', 'alt'],
              ...[
                'aria-label',
                'aria-description',
                'aria-placeholder',
                'aria-roledescription',
                'aria-valuetext',
              ],
            ],
          },
        },
      ],
      'vuejs-accessibility/no-static-element-interactions': 'error',
      // Vuetify fields render their own label; axe checks the result in the browser tests.
      'vuejs-accessibility/label-has-for': 'off',
      'vuejs-accessibility/form-control-has-label': 'off',
    },
  },
  {
    files: ['**/*.vue', '**/*.d.ts', '**/*.config.{js,ts}', 'electron.vite.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['build/**', 'test/bench/**', 'test/mutation/**', 'test/proof/*.mjs', 'test/steps/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**'],
    ignores: ['src/texts/format.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'toFixed', message: 'How a figure is written in Dutch stands in src/texts/format.ts.' },
      ],
    },
  },
  {
    // What is watched after a wait belongs to no component: it goes on for ever, and holds a page that was left.
    files: ['src/ui/**', 'src/projector/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':function[async=true] CallExpression[callee.name=/^(watch|watchEffect|watchPostEffect|computed|onScopeDispose|on(Before)?(Mount|Update|Unmount)(ed)?)$/]',
          message:
            'Begin it before the wait, where the component is known, and let it do nothing until then.',
        },
      ],
    },
  },
  {
    // What a page shows follows the keyboard a moment later; read once, it passes on a fast computer only.
    files: ['test/browser/**', 'test/electron/**', 'test/engines/**', 'test/shell/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name=/^(isChecked|isVisible|isHidden|isDisabled|isEnabled|isEditable|inputValue|textContent|innerText|count|getAttribute|allInnerTexts|allTextContents)$/]",
          message: 'Ask until it is so: await expect.poll(() => …).',
        },
      ],
    },
  },
  {
    // In some engines an awaited WebCrypto call ends the transaction without a word, and a rollback then leaves rows.
    files: ['src/storage/**'],
    ignores: ['src/storage/digest.ts', 'src/storage/locked-file/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='crypto'][property.name='subtle']",
          message:
            'The storage ciphers and digests without waiting: see src/storage/cipher, and digest.ts for before a transaction.',
        },
        {
          selector:
            ":matches(CallExpression[callee.name='perform'], CallExpression[callee.property.name='transaction']) > :function CallExpression[callee.name='digestOf']",
          message: 'A digest takes a moment of its own: make it before the transaction begins.',
        },
      ],
    },
  },
  ...floorRules,
  prettier,
)
