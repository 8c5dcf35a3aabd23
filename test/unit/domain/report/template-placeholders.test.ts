/** A template of the VSV itself: each section of the report comes once, and what a word does is told before anything is made. */
import { describe, expect, test } from 'vitest'
import type { SectionId } from '../../../../src/domain/report/kinds/report-kinds'
import {
  isTemplateBlock,
  isTemplateValue,
  presentWord,
  previewOf,
  sectionsOfBlock,
  TEMPLATE_VALUES,
} from '../../../../src/domain/report/template-placeholders'

const sections: readonly SectionId[] = ['cover', 'contents', 'summary', 'mirror', 'norms', 'disclaimers']

describe('a block of the template', () => {
  test('draws its own sections, as far as the report has them', () => {
    expect(sectionsOfBlock('spiegel', sections, ['spiegel'])).toEqual(['mirror'])
    expect(sectionsOfBlock('voorblad', sections, ['voorblad'])).toEqual(['cover'])
    expect(sectionsOfBlock('acties', sections, ['acties'])).toEqual([])
  })

  test('for the whole report draws what has no block of its own, without cover and contents', () => {
    expect(sectionsOfBlock('rapport', sections, ['rapport'])).toEqual([
      'summary',
      'mirror',
      'norms',
      'disclaimers',
    ])
    expect(sectionsOfBlock('rapport', sections, ['spiegel', 'rapport', 'voorblad'])).toEqual([
      'summary',
      'norms',
      'disclaimers',
    ])
  })
})

describe('before a report is made it is told', () => {
  test('which words are filled, in the order of the manual, and which stay as they are', () => {
    const preview = previewOf(['normen', 'datum', 'vsv', 'VSV', 'spiegel', 'onzin'], sections)
    expect(preview.used).toEqual(['vsv', 'datum', 'spiegel', 'normen'])
    expect(preview.unknown).toEqual(['VSV', 'onzin'])
    expect(preview.empty).toEqual([])
  })

  test('which words leave an empty line', () => {
    expect(previewOf(['acties', 'spiegel'], sections)).toMatchObject({ used: ['spiegel'], empty: ['acties'] })
    expect(previewOf(['spiegel', 'rapport'], ['mirror'])).toMatchObject({
      used: ['spiegel'],
      empty: ['rapport'],
    })
  })

  test('which parts of the report the template leaves out; none when it takes the whole, but for cover and contents', () => {
    expect(previewOf(['spiegel'], sections).missing).toEqual([
      'voorblad',
      'inhoudsopgave',
      'samenvatting',
      'normen',
      'kanttekeningen',
    ])
    expect(previewOf(['rapport'], sections).missing).toEqual(['voorblad', 'inhoudsopgave'])
    expect(previewOf(['rapport', 'voorblad', 'inhoudsopgave'], sections).missing).toEqual([])
  })

  test('which values it does not use', () => {
    expect(previewOf(TEMPLATE_VALUES.slice(1), sections).unusedValues).toEqual(['vsv'])
    expect(previewOf([], sections).unusedValues).toEqual(TEMPLATE_VALUES)
  })
})

test('a word is a value or a block, written exactly so', () => {
  expect(['vsv', 'rapport', 'normen', 'Vsv', ''].map(isTemplateValue)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
  expect(['vsv', 'rapport', 'normen', 'Normen', ''].map(isTemplateBlock)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ])
})

test('a word that an earlier version offered still stands for its sections', () => {
  expect(presentWord('uitgezet-werk')).toBe('verdeeld-werk')
  expect(isTemplateBlock(presentWord('uitgezet-werk'))).toBe(true)
  expect(['normen', 'onzin', 'constructor'].map(presentWord)).toEqual(['normen', 'onzin', 'constructor'])
})
