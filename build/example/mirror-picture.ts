/**
 * The picture behind the answers: what people in the example think on average, before chance adds its noise.
 * Scores 1-5. The figures tell one story: the shared vision has grown since 2025, gynaecologists and board members see more
 * trust and openness than community midwives, maternity care lacks data and youth health care, and few know what is signed.
 */
export interface Picture {
  /** Average of a theme for somebody without a special view. */
  readonly themes: Readonly<Record<string, number>>
  /** Average of one statement; goes before that of its theme. */
  readonly statements: Readonly<Record<string, number>>
  /** What a profession adds to a theme. */
  readonly byTheme: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Average of one statement in one profession; goes before everything else. */
  readonly byStatement: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Share of "weet ik niet" per statement. */
  readonly dontKnow: Readonly<Record<string, number>>
  /** Statements on which people are either for or against: share of opponents per profession. */
  readonly camps: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const byTheme: Picture['byTheme'] = {
  VK1: { AMB: 0.1, REL: -0.6, BEL: -0.6, BES: -0.1, OVL: -0.1 },
  VKK: { REL: 0.1, BEL: 0.1, ZOR: 0.2 },
  GYN: { REL: 0.7, BEL: 0.8, BES: 0.3, OVL: 0.1, ZOR: 0.1, GEG: 0.2 },
  VPO: { REL: 0.1, BES: -0.2, GEG: 0.3, NET: -0.1 },
  KRZ: { ZOR: -0.2, REL: -0.3, BEL: -0.2, BES: -0.2, OVL: -0.2, GEG: -0.9, NET: -0.2 },
  JGZ: { NET: 0.2, REL: -0.1 },
  BST: { AMB: 0.2, REL: 0.5, BEL: 0.4, BES: 0.8, OVL: 0.4, GEG: 0.3, NET: 0.4 },
}

export const picture2026: Picture = {
  themes: { AMB: 4.2, ZOR: 3.9, REL: 3.6, BEL: 3.2, BES: 3.4, OVL: 3.7, GEG: 2.7, NET: 3.2 },
  statements: {
    'AMB-2': 3.9,
    'AMB-3': 4.0,
    'AMB-4': 4.3,
    'ZOR-1': 4.2,
    'ZOR-3': 3.3,
    'ZOR-4': 2.8,
    'ZOR-5': 3.75,
    'ZOR-6': 4.4,
    'REL-5': 4.0,
    'REL-6': 3.2,
    'BEL-4': 3.7,
    'BEL-5': 3.8,
    'BES-1': 2.7,
    'BES-2': 3.6,
    'BES-4': 2.7,
    'BES-7': 4.0,
    'OVL-1': 4.4,
    'OVL-3': 4.1,
    'OVL-4': 4.5,
    'OVL-6': 2.5,
    'OVL-8': 3.2,
    'GEG-1': 2.8,
    'GEG-2': 2.2,
    'GEG-3': 3.0,
    'GEG-4': 2.5,
    'GEG-5': 3.1,
    'NET-1': 2.8,
    'NET-2': 3.6,
    'NET-3': 3.0,
    'NET-4': 3.2,
    'NET-5': 3.5,
  },
  byTheme,
  byStatement: {
    'REL-2': { VK1: 2.4, GYN: 4.5, KRZ: 2.6 },
    'BEL-1': { VK1: 2.0, GYN: 4.0, BST: 3.9 },
    'BES-1': { BST: 3.8, GYN: 3.0 },
    'ZOR-4': { KRZ: 2.2, GYN: 3.6 },
    'NET-1': { BST: 3.8 },
    'NET-4': { KRZ: 1.9, JGZ: 3.4, BST: 3.9 },
    'OVL-1': { VK1: 4.2, GYN: 4.4 },
    'GEG-4': { VK1: 2.1, KRZ: 2.5 },
  },
  dontKnow: {
    'BES-1': 0.42,
    'BES-4': 0.2,
    'GEG-3': 0.1,
    'GEG-5': 0.46,
    'NET-1': 0.12,
    'NET-5': 0.18,
    'OVL-6': 0.12,
    'ZOR-3': 0.1,
  },
  camps: { 'BEL-3': { VK1: 0.7, VKK: 0.5, GYN: 0.2, VPO: 0.45, KND: 0.35, KRZ: 0.6, BST: 0.2 } },
}

export const picture2025: Picture = {
  themes: { AMB: 3.3, ZOR: 3.6, REL: 3.5, BEL: 3.0, BES: 3.1, OVL: 3.1, GEG: 2.7, NET: 2.7 },
  statements: {
    'AMB-4': 3.1,
    'ZOR-1': 3.8,
    'BEL-1': 3.0,
    'BEL-5': 3.1,
    'BES-1': 2.7,
    'BES-2': 3.3,
    'OVL-1': 3.2,
    'OVL-8': 2.8,
    'GEG-1': 2.8,
    'GEG-4': 2.6,
    'NET-1': 2.0,
    'NET-2': 3.3,
  },
  byTheme,
  byStatement: {
    'REL-2': { VK1: 2.6, GYN: 4.3, KRZ: 2.5 },
    'BEL-1': { VK1: 2.2, GYN: 3.8, BST: 3.8 },
    'OVL-1': { VK1: 2.5, GYN: 4.0 },
  },
  dontKnow: { 'BES-1': 0.45, 'NET-1': 0.1, 'GEG-4': 0.05 },
  camps: {},
}
