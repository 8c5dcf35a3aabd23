/** A session with every kind of thing in it, held on the small question sets. */
import type { Session } from '../../src/domain/session/session'
import { NEW_SESSION } from '../../src/domain/session/session-fields'

export function sessionFields(dossierId: string, fields: Partial<Session> = {}): Omit<Session, 'id'> {
  return {
    ...NEW_SESSION,
    dossierId,
    status: 'running',
    heldOn: '2026-11-20',
    startTime: '19:30',
    place: 'Zaal De Brug',
    leader: 'mw. Blauw',
    present: [
      { id: 'ver', label: 'Verloskundigen', count: 6 },
      { id: 'gyn', label: 'Gynaecologen', count: 4 },
    ],
    tables: 2,
    steps: [
      {
        id: 'stap-1',
        kind: 'ground-rules',
        minutes: 10,
        skipped: false,
        startedAt: '2026-11-20T18:30:00.000Z',
        endedAt: '2026-11-20T18:41:00.000Z',
      },
      {
        id: 'stap-2',
        kind: 'mirror',
        minutes: 40,
        skipped: false,
        startedAt: '2026-11-20T18:41:00.000Z',
        endedAt: null,
      },
      { id: 'stap-3', kind: 'gaps', minutes: 30, skipped: true, startedAt: null, endedAt: null },
    ],
    themeIds: ['T1'],
    topics: [{ kind: 'attention', subjectId: 'T1-1', reason: 'Hier gaat het in de praktijk over.' }],
    predictions: [{ table: 1, highestThemeId: 'T1', lowestThemeId: null, gapThemeId: null }],
    notes: [
      { subjectId: 'T1', text: 'Er werd stil geluisterd.', understood: 'De wachttijd verklaart veel.' },
    ],
    points: [
      { id: 'p-1', title: 'Korter wachten', source: 'mirror', subjectId: 'T1-1', mandatory: false },
      { id: 'p-2', title: 'Samen scholen', source: 'room', subjectId: null, mandatory: false },
      { id: 'p-3', title: 'Afspraak vastleggen', source: 'framework', subjectId: 'N-2', mandatory: true },
    ],
    codeHashes: ['a'.repeat(64), 'b'.repeat(64)],
    votes: [
      {
        id: 'stemming-1',
        status: 'closed',
        pointIds: ['p-1', 'p-2'],
        people: 10,
        ways: ['device', 'slips'],
        ballots: 9,
        totals: { 'p-1': 8, 'p-2': 3 },
      },
    ],
    parked: [{ id: 'parkeer-1', text: 'De parkeerplaatsen' }],
    decisions: [{ id: 'besluit-1', text: 'We beginnen in januari.', who: 'mw. Groen' }],
    reportBackOn: '2026-12-10',
    ...fields,
  }
}
