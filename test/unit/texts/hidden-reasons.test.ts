import { expect, test } from 'vitest'
import { insteadOfDistribution, insteadOfGroup } from '../../../src/report/withheld-words'
import { labels } from '../../../src/texts/labels'

const statement = { withheld: null, countsWithheld: null }

test('a group that protects another is never said to have answered too little', () => {
  const hidden = [
    { groupId: 'BST', reason: 'protects-others' },
    { groupId: 'ROS', reason: 'too-few' },
    { groupId: 'JGZ', reason: 'not-asked' },
  ] as const
  expect(['BST', 'ROS', 'JGZ'].map((id) => insteadOfGroup(hidden, id))).toEqual([
    'beschermt een kleinere groep',
    'te weinig antwoorden',
    'kreeg deze vraag niet',
  ])
  expect(labels.hiddenFigureLong['protects-others']).toMatch(/^Er zijn genoeg antwoorden/)
})

test('a distribution that protects others is not said to be of too few', () => {
  const instead = (countsWithheld: 'too-few' | 'protects-others' | 'tells-groups' | 'reopened') =>
    insteadOfDistribution({ ...statement, countsWithheld })
  expect(instead('too-few')).toBe('te weinig antwoorden')
  for (const reason of ['protects-others', 'tells-groups', 'reopened'] as const)
    expect(instead(reason)).not.toMatch(/te weinig/)
})
