/** A round with a list of answers to it. */
import type { ScalePoint } from '../../../../../src/domain/question-set'
import { mirrorSet, profession, round, statement } from '../../mirror-fixture'

export const scale: readonly ScalePoint[] = [
  { value: 1, label: 'helemaal oneens' },
  { value: 2, label: 'oneens' },
  { value: 3, label: 'niet oneens, niet eens' },
  { value: 4, label: 'eens' },
  { value: 5, label: 'helemaal eens' },
  { value: 'dont-know', label: 'weet ik niet' },
  { value: 'not-applicable', label: 'niet van toepassing' },
]

export const texts = {
  'REL-1': 'Ik vertrouw de andere beroepsgroepen in ons VSV.',
  'REL-12': 'Wij spreken elkaar aan als dat nodig is voor de zorg.',
  'NET-1': 'Ouders denken mee over het beleid van ons VSV.',
  'NET-2': 'Ouders denken mee over de folders van ons VSV.',
}

export const set = (() => {
  const bare = mirrorSet({
    REL: [
      { ...statement('REL-1'), text: texts['REL-1'] },
      { ...statement('REL-12', 'core'), text: texts['REL-12'] },
    ],
    NET: [
      { ...statement('NET-1'), text: texts['NET-1'] },
      { ...statement('NET-2', 'everyone', false), text: texts['NET-2'] },
    ],
  })
  const titles = { REL: 'Vertrouwen en omgang', NET: 'Ouders, preventie en netwerk' }
  return {
    ...bare,
    scale,
    themes: bare.themes.map((theme) => ({ ...theme, title: titles[theme.id as keyof typeof titles] })),
    unscored: {
      ...bare.unscored,
      profession: { text: 'Vanuit welke rol vult u in?', explanation: '' },
      role: { text: 'Wat is uw rol?', explanation: '', choices: [{ id: 'bestuur', label: 'Bestuur' }] },
      priorities: { text: 'Welke thema’s gaan voor?', explanation: '', max: 1 },
      phase: { text: 'Welke fase?', explanation: '', choices: [{ id: 'doen', label: 'Doen' }] },
      keep: { text: 'Wat gaat goed?', explanation: '' },
      improve: { text: 'Wat kan beter?', explanation: '' },
    },
    professions: [{ id: 'ROS', label: 'ROS-adviseur', clusterId: 'C', group: 'core' as const }],
  }
})()

export const here = round({
  status: 'open',
  questionSet: set,
  professions: [
    { ...profession('GYN', 'C1'), label: 'Gynaecoloog (ook in opleiding)' },
    { ...profession('KRZ', 'C2'), label: 'Kraamzorg (kraamverzorgende)' },
    { ...profession('KRM', 'C2'), label: 'Kraamzorg (management)' },
    { ...profession('HA', 'C3', null, 'external'), label: 'Huisarts' },
    { ...profession('OVR', 'C4'), label: 'Anders' },
  ],
})
