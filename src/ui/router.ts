import {
  createRouter as createVueRouter,
  createWebHashHistory,
  type RouteLocationNormalized,
  type RouteRecordRaw,
} from 'vue-router'
import { REPORT_KINDS, SECTION_IDS, type SectionId } from '../domain/report/kinds/report-kinds'
import { yieldToAddress } from './moved-on'
import { BLANK_SESSION } from './report/blank-session'
import { endSearchOnLeaving } from './search/end-search'
import { keepInKiosk } from './survey/filling/kiosk-guard'

/** Gives a page just the parts of the address it asks for. */
const only =
  (...names: readonly string[]) =>
  (route: RouteLocationNormalized) =>
    Object.fromEntries(names.map((name) => [name, route.params[name]]))

const sectionsIn = (names: readonly string[]): readonly SectionId[] =>
  SECTION_IDS.filter((id) => names.includes(id))

const sessionIn = (named: unknown): string | null | undefined =>
  named === BLANK_SESSION ? null : typeof named === 'string' ? named : undefined

/** Every page and its address. Pages load when first visited, so that the start page is there at once. */
const routes: RouteRecordRaw[] = [
  { path: '/', name: 'start', component: () => import('./dossier/StartPage.vue') },
  {
    path: '/dossier/:dossierId',
    component: () => import('./dossier/DossierFrame.vue'),
    props: only('dossierId'),
    children: [
      { path: '', name: 'overview', component: () => import('./dossier/OverviewPage.vue') },
      { path: 'beginnen', name: 'begin', component: () => import('./survey/round/BeginPage.vue') },
      {
        path: 'beginnen/meting',
        name: 'begin-round',
        component: () => import('./survey/round/BeginRoundPage.vue'),
      },
      { path: 'gegevens', name: 'profile', component: () => import('./dossier/ProfilePage.vue') },
      { path: 'geschiedenis', name: 'history', component: () => import('./dossier/HistoryPage.vue') },
      { path: 'spiegel', name: 'rounds', component: () => import('./survey/round/RoundsPage.vue') },
      {
        path: 'spiegel/vergelijken',
        name: 'compare',
        component: () => import('./survey/comparison/ComparePage.vue'),
        props: ({ query }) => ({ earlierId: query['eerder'] ?? null, laterId: query['later'] ?? null }),
      },
      {
        path: 'spiegel/andere-vsvs',
        name: 'benchmark',
        component: () => import('./survey/benchmark/BenchmarkPage.vue'),
        props: ({ query }) => ({ roundId: query['meting'] ?? null }),
      },
      {
        path: 'spiegel/:roundId',
        component: () => import('./survey/round/RoundFrame.vue'),
        props: only('dossierId', 'roundId'),
        children: [
          { path: '', name: 'round', component: () => import('./survey/round/RoundPage.vue') },
          {
            path: 'lijst',
            name: 'answer-list',
            component: () => import('./survey/receiving/AnswerListPage.vue'),
          },
          {
            path: 'ontvangen',
            name: 'receive',
            component: () => import('./survey/receiving/ReceivePage.vue'),
          },
          {
            path: 'papier',
            name: 'paper-entry',
            component: () => import('./survey/receiving/PaperEntryPage.vue'),
          },
          {
            path: 'uitkomsten',
            name: 'results',
            component: () => import('./survey/results/ResultsPage.vue'),
          },
          {
            path: 'uitkomsten/:themeId',
            name: 'theme-results',
            component: () => import('./survey/results/ThemeResultsPage.vue'),
            props: only('themeId'),
          },
          {
            path: 'open-antwoorden',
            name: 'open-answers',
            component: () => import('./survey/results/OpenAnswersPage.vue'),
          },
        ],
      },
      {
        path: 'toetsing',
        component: () => import('./framework/assessment/NormWorkbench.vue'),
        meta: { wholeWidth: true },
        children: [
          {
            path: '',
            name: 'assessment',
            component: () => import('./framework/assessment/AssessmentPage.vue'),
          },
          {
            path: ':normId',
            name: 'norm',
            component: () => import('./framework/assessment/NormPage.vue'),
            props: only('normId'),
          },
        ],
      },
      {
        path: 'toetsing/stap-voor-stap',
        name: 'focus',
        component: () => import('./framework/assessment/FocusPage.vue'),
        props: ({ query }) => ({ at: typeof query['norm'] === 'string' ? query['norm'] : null }),
      },
      {
        path: 'toetsing/blanco',
        name: 'blank-list',
        component: () => import('./framework/assessment/BlankListPage.vue'),
      },
      {
        path: 'toetsing/gereedheid',
        name: 'readiness',
        component: () => import('./framework/readiness/ReadinessPage.vue'),
      },
      {
        path: 'bewijs',
        component: () => import('./framework/evidence/EvidenceFrame.vue'),
        meta: { wholeWidth: true },
        children: [
          {
            path: '',
            name: 'evidence',
            component: () => import('./framework/evidence/EvidencePage.vue'),
            // An address of before, when a piece had no page of its own.
            beforeEnter: ({ query, params }) =>
              typeof query['stuk'] === 'string'
                ? { name: 'piece', params: { ...params, pieceId: query['stuk'] } }
                : true,
          },
          {
            path: ':pieceId',
            name: 'piece',
            component: () => import('./framework/evidence/PiecePage.vue'),
            props: only('pieceId'),
          },
        ],
      },
      { path: 'sessies', name: 'sessions', component: () => import('./session/SessionsPage.vue') },
      {
        path: 'sessies/:sessionId',
        name: 'session',
        component: () => import('./session/PreparationPage.vue'),
        props: only('sessionId'),
      },
      {
        path: 'verbeterplan',
        component: () => import('./actions/ActionsFrame.vue'),
        meta: { wholeWidth: true },
        children: [
          { path: '', name: 'actions', component: () => import('./actions/ActionsPage.vue') },
          {
            path: ':actionId',
            name: 'action',
            component: () => import('./actions/ActionPage.vue'),
            props: only('actionId'),
          },
        ],
      },
      { path: 'bezoek', name: 'visit', component: () => import('./visit/VisitPage.vue') },
      { path: 'uitgezet', name: 'delegations', component: () => import('./delegation/DelegationsPage.vue') },
      {
        path: 'uitgezet/nieuw',
        name: 'send-work',
        component: () => import('./delegation/SendWorkPage.vue'),
        props: ({ query }) => ({
          normId: typeof query['norm'] === 'string' ? query['norm'] : null,
          actionId: typeof query['actie'] === 'string' ? query['actie'] : null,
        }),
      },
      {
        path: 'uitgezet/samenvoegen',
        name: 'merge-work',
        component: () => import('./delegation/MergeWorkPage.vue'),
      },
      {
        path: 'vragenlijsten',
        name: 'content',
        component: () => import('./framework/content/ContentPage.vue'),
      },
      {
        path: 'vragenlijsten/lijst',
        name: 'framework-list',
        component: () => import('./framework/content/FrameworkListPage.vue'),
        props: only('dossierId'),
      },
      {
        path: 'vragenlijsten/:setId',
        name: 'set',
        component: () => import('./framework/content/SetPage.vue'),
        props: (route) => ({
          ...only('dossierId', 'setId')(route),
          partId: typeof route.query['onderdeel'] === 'string' ? route.query['onderdeel'] : null,
        }),
      },
      {
        path: 'vragenlijsten/:setId/wijzigingen',
        name: 'framework-changes',
        component: () => import('./framework/content/FrameworkChangesPage.vue'),
        props: only('dossierId', 'setId'),
      },
      { path: 'rapport', name: 'report', component: () => import('./report/ReportPage.vue') },
      {
        path: 'rapport/beslisblad',
        name: 'board-page',
        component: () => import('./report/BoardPage.vue'),
      },
      {
        path: 'rapport/huisstijl',
        name: 'house-style',
        component: () => import('./report/HouseStylePage.vue'),
      },
      {
        path: 'rapport/afdrukken',
        name: 'report-print',
        component: () => import('./report/ReportPrintPage.vue'),
        props: ({ query }) => ({
          kind: REPORT_KINDS.find((kind) => kind === query['soort']) ?? REPORT_KINDS[0],
          lists:
            typeof query['lijsten'] === 'string' ? query['lijsten'].split(',').filter(Boolean) : undefined,
          sections: typeof query['delen'] === 'string' ? sectionsIn(query['delen'].split(',')) : undefined,
          session: sessionIn(query['sessie']),
          round: typeof query['meting'] === 'string' ? query['meting'] : undefined,
        }),
      },
    ],
  },
  {
    // Outside the frame: whoever fills in sees nothing of the dossier.
    path: '/invullen/:dossierId/:roundId',
    name: 'fill-in',
    component: () => import('./survey/filling/FillInPage.vue'),
    props: only('dossierId', 'roundId'),
  },
  { path: '/rapporten', name: 'many-reports', component: () => import('./report/ManyReportsPage.vue') },
  { path: '/beveiliging', name: 'security', component: () => import('./dossier/SecurityPage.vue') },
  {
    path: '/reservekopieen',
    name: 'restore',
    component: () => import('./dossier/RestorePage.vue'),
    props: ({ query }) => ({ dossierId: typeof query['dossier'] === 'string' ? query['dossier'] : null }),
  },
  { path: '/wegwijzer', name: 'guide', component: () => import('./guide/GuideOverviewPage.vue') },
  {
    path: '/wegwijzer/:pageId',
    name: 'guide-page',
    component: () => import('./guide/GuidePage.vue'),
    props: (route) => ({
      ...only('pageId')(route),
      termId: typeof route.query['begrip'] === 'string' ? route.query['begrip'] : null,
    }),
  },
  {
    path: '/handleiding/:chapter?',
    name: 'manual',
    component: () => import('./manual/ManualPage.vue'),
    props: ({ params }) => ({ chapterId: String(params['chapter'] ?? '') }),
  },
  { path: '/oefenen', name: 'rehearsal', component: () => import('./session/RehearsalPage.vue') },
  {
    // Outside the frame too: the room may look over the leader's shoulder, and every inch is needed.
    path: '/sessie/:dossierId/:sessionId',
    component: () => import('./session/SessionFrame.vue'),
    props: only('dossierId', 'sessionId'),
    children: [
      {
        path: '',
        name: 'lead-session',
        component: () => import('./session/LeaderPage.vue'),
        props: only('sessionId'),
      },
      {
        path: 'acties',
        name: 'session-actions',
        component: () => import('./session/TableActionsPage.vue'),
        props: (route) => ({
          ...only('sessionId')(route),
          pointId: typeof route.query['punt'] === 'string' ? route.query['punt'] : null,
        }),
      },
    ],
  },
  { path: '/:anything(.*)*', redirect: '/' },
]

/** Hash addresses: they work the same under app:// and on the loopback server. */
export function createRouter() {
  const router = createVueRouter({
    history: createWebHashHistory(),
    routes,
    // A page that is asked for one of its parts goes there by itself, once it is there.
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash === '' ? { top: 0 } : false),
  })
  endSearchOnLeaving(router)
  keepInKiosk(router)
  yieldToAddress(router, window)
  return router
}
