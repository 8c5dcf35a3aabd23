// @vitest-environment happy-dom
/** Every field of work that is sent has a control of its own, by its name; test/browser/delegation.test.ts sends what is filled in. */
import 'fake-indexeddb/auto'
import type { VueWrapper } from '@vue/test-utils'
import { beforeAll, describe } from 'vitest'
import type { Delegation } from '../../../../src/domain/delegation/delegation'
import {
  DELEGATION_DAYS,
  DELEGATION_FIELDS,
  DELEGATION_TEXTS,
} from '../../../../src/domain/delegation/delegation-fields'
import { fieldsWith } from '../../../../src/domain/record-fields'
import { delegationFields } from '../../../../src/texts/fields/delegation'
import SendWorkPage from '../../../../src/ui/delegation/SendWorkPage.vue'
import { marked } from '../../../fixtures/marked-fields'
import { everyFieldShows, newDossier, screenOf } from '../walk-fields'

describe('the page that sends work', () => {
  let page: VueWrapper
  beforeAll(async () => {
    page = await screenOf(
      SendWorkPage,
      { normId: null, actionId: null },
      await newDossier('delegation-on-screen'),
      (drawn) => drawn.text() !== '',
    )
  })

  everyFieldShows<keyof Delegation>({
    table: DELEGATION_FIELDS,
    words: delegationFields,
    values: marked([...DELEGATION_TEXTS, ...DELEGATION_DAYS], () => ''),
    keys: fieldsWith(DELEGATION_FIELDS, { section: ['key', 'automatic'] }),
    page: () => page,
    shown: {},
  })
})
