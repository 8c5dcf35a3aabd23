import type { PointSource, SessionStatus, StepKind, TopicKind } from '../../domain/session/session'

/** What the parts of a spiegelsessie are called: on the agenda, on the slides and in the minutes alike. */
export const sessionSteps = {
  name: {
    'ground-rules': 'Welkom en spelregels',
    predict: 'Voorspellen',
    mirror: 'Spiegel per thema',
    gaps: 'Verschillen in beleving',
    vote: 'Pauze en stemmen',
    actions: 'Acties aan tafel',
    closing: 'Afsluiten',
  } satisfies Record<StepKind, string>,
  status: {
    preparing: 'voorbereiden',
    running: 'bezig',
    finished: 'klaar',
  } satisfies Record<SessionStatus, string>,
  topic: {
    strength: 'Sterke punten',
    attention: 'Aandachtspunten',
    gap: 'Verschillen in beleving',
    contradiction: 'Toetsing en spiegel spreken elkaar tegen',
  } satisfies Record<TopicKind, string>,
  source: {
    mirror: 'uit de spiegel',
    framework: 'uit het toetsingskader',
    room: 'uit de zaal',
  } satisfies Record<PointSource, string>,
} as const
