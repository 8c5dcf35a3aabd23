// @vitest-environment happy-dom
/** Every field of a dossier that is filled in on the page of the VSV shows there; the others have a page of their own. */
import 'fake-indexeddb/auto'
import type { VueWrapper } from '@vue/test-utils'
import { beforeAll, describe } from 'vitest'
import type { Dossier } from '../../../../src/domain/dossier/dossier'
import { DOSSIER_FIELDS, PROFILE_DAYS, PROFILE_TEXTS } from '../../../../src/domain/dossier/dossier-fields'
import { fieldsWith } from '../../../../src/domain/record-fields'
import { mirrorSet } from '../../../../src/storage/built-in-sets'
import { dossierFields, partyFields } from '../../../../src/texts/fields/dossier'
import ProfilePage from '../../../../src/ui/dossier/ProfilePage.vue'
import { marked } from '../../../fixtures/marked-fields'
import { everyFieldShows, newDossier, PARTY, screenOf, valueAt, markOf } from '../walk-fields'

const profile = {
  ...marked(PROFILE_TEXTS, markOf),
  ...marked(PROFILE_DAYS, () => '2027-02-03'),
}
const PROFESSION = mirrorSet.professions[0]

describe('the page of the VSV', () => {
  let page: VueWrapper
  beforeAll(async () => {
    const dossier = await newDossier('dossier-on-screen')
    const { storage, dossierId } = dossier
    const roster = [{ professionId: PROFESSION?.id ?? '', headCount: 37 }]
    await storage.dossiers.change(dossierId, { ...profile, roster })
    page = await screenOf(
      ProfilePage,
      {},
      dossier,
      (drawn) => valueAt(drawn, dossierFields.region.name) === profile.region,
    )
  })

  everyFieldShows<keyof Dossier>({
    table: DOSSIER_FIELDS,
    words: dossierFields,
    values: profile,
    keys: fieldsWith(DOSSIER_FIELDS, { section: ['key', 'visit', 'reports', 'automatic'] }),
    page: () => page,
    shown: {
      roster: () => page.findAll('input').some(({ element }) => element.value === '37'),
      parties: () => page.html().includes(PARTY.name) && page.html().includes(partyFields.name.name),
    },
  })
})
