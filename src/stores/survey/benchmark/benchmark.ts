import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import {
  benchmarkFileOf,
  benchmarkOf,
  type Benchmark,
  type BenchmarkContribution,
} from '../../../domain/survey/benchmark/benchmark'
import { inOrderOfTime } from '../../../domain/survey/comparison/comparison'
import type { Dossier } from '../../../domain/dossier/dossier'
import { failure, success, type Outcome } from '../../../domain/outcome'
import { resultsOf } from '../../../domain/survey/results/results'
import { resultsMayBeShown } from '../../../domain/survey/results/when-shown'
import type { Round } from '../../../domain/survey/round/round'
import { sameValue } from '../../../domain/same-value'
import { readBenchmarkFile, writeBenchmarkFile } from '../../../storage/benchmark-file'
import { nl } from '../../../texts/nl'
import { useComparison } from '../comparison/comparison'
import { useDossier } from '../../dossier/dossier'
import { useResults } from '../results/results'
import { useAppServices } from '../../app-services'
import { latestOnly } from '../../latest'

const BENCHMARK_FILE = { label: nl.benchmark.fileKind, extension: 'json' } as const

/** Another dossier on this computer, with what each of its rounds would bring in. */
export interface VsvHere {
  readonly dossier: Pick<Dossier, 'id' | 'name' | 'example'>
  readonly contributions: readonly BenchmarkContribution[]
}

/** One VSV compared with others: dossiers on this computer, and files other VSV's sent. Only aggregates that may be shown come in. */
export const useBenchmark = defineStore('benchmark', () => {
  const { storage, platform } = useAppServices()
  const dossier = useDossier()
  const resultsStore = useResults()
  const comparison = useComparison()

  const localVsvs = shallowRef<readonly VsvHere[]>([])
  const added = shallowRef<readonly BenchmarkContribution[]>([])
  /** Ids of the dossiers on this computer that take part. */
  const chosen = ref<readonly string[]>([])
  const loads = latestOnly()

  /** Own rounds that bring something in, newest first. */
  const rounds = computed(() =>
    comparison.rounds.filter(({ id }) => resultsStore.resultsFor(id)?.withheld === null).toReversed(),
  )

  /** Reads the dossiers on this computer again. The fictional example never joins real VSV's by itself. */
  async function load(): Promise<void> {
    const isWanted = loads.begin()
    const own = dossier.dossier
    const { benchmarkContributions } = await storage.settings.get()
    const others = (await storage.dossiers.list()).filter(({ id }) => id !== own?.id)
    const read = await Promise.all(others.map(vsvHere))
    if (!isWanted()) return
    added.value = benchmarkContributions
    localVsvs.value = read.filter(({ contributions }) => contributions.length > 0)
    chosen.value = localVsvs.value.flatMap(({ dossier: one }) =>
      one.example === own?.example ? [one.id] : [],
    )
  }

  async function vsvHere({ id, name, example }: Dossier): Promise<VsvHere> {
    const content = await storage.contentOf(id)
    const shown = inOrderOfTime(content?.rounds.filter(resultsMayBeShown) ?? [])
    const contributions = shown.flatMap((round) => {
      const responses = content?.responses.filter(({ roundId }) => roundId === round.id) ?? []
      const results = resultsOf(round, responses, { rest: nl.labels.restGroup })
      return benchmarkFileOf(round, results, { name }) ?? []
    })
    return { dossier: { id, name, example }, contributions }
  }

  function contributionOf(round: Round, name: string | null): BenchmarkContribution | null {
    const results = resultsStore.resultsFor(round.id)
    return results === null ? null : benchmarkFileOf(round, results, { name })
  }

  /** `null` when the round is not there or shows nothing. */
  function benchmarkFor(roundId: string): Benchmark | null {
    const round = rounds.value.find(({ id }) => id === roundId)
    const own = round === undefined ? null : contributionOf(round, null)
    if (round === undefined || own === null) return null
    const local = localVsvs.value.filter((one) => chosen.value.includes(one.dossier.id))
    return benchmarkOf(own, round, [...local.flatMap(({ contributions }) => contributions), ...added.value])
  }

  /** Lets a dossier on this computer take part, or not. */
  function choose(dossierId: string, takesPart: boolean): void {
    const others = chosen.value.filter((id) => id !== dossierId)
    chosen.value = takesPart ? [...others, dossierId] : others
  }

  /** Asks for a benchmark file and keeps it on this computer. `null` when cancelled. */
  async function addFile(): Promise<Outcome<BenchmarkContribution | null>> {
    const own = dossier.dossier?.id
    const opened = await platform.openFile([BENCHMARK_FILE])
    if (!opened.ok) return opened
    return opened.value === null ? success(null) : take(opened.value.bytes, own)
  }

  /** A newer file of the same VSV, year and form takes the place of the older one. */
  async function take(bytes: Uint8Array, own = dossier.dossier?.id): Promise<Outcome<BenchmarkContribution>> {
    const read = readBenchmarkFile(bytes)
    if (!read.ok) return read
    if (read.value.contributor === own) return failure('benchmark/own', nl.benchmark.problem.own)
    if (added.value.some((one) => sameValue(one, read.value)))
      return failure('benchmark/known', nl.benchmark.problem.known)
    await keep((before) => [...before.filter((one) => !isSameRound(one, read.value)), read.value])
    return read
  }

  function remove(contribution: BenchmarkContribution): Promise<void> {
    return keep((before) => before.filter((one) => !isSameRound(one, contribution)))
  }

  async function keep(
    change: (before: readonly BenchmarkContribution[]) => readonly BenchmarkContribution[],
  ): Promise<void> {
    const settings = await storage.settings.change(({ benchmarkContributions }) => ({
      benchmarkContributions: change(benchmarkContributions),
    }))
    added.value = settings.benchmarkContributions
  }

  /** Saves the contribution of this VSV where the user wants it. `null` when cancelled. */
  async function saveFile(roundId: string, withName: boolean): Promise<Outcome<string | null>> {
    const round = rounds.value.find(({ id }) => id === roundId)
    const name = withName ? dossier.dossier?.name.trim() || null : null
    const contribution = round === undefined ? null : contributionOf(round, name)
    if (contribution === null) return failure('benchmark/nothing', nl.benchmark.problem.nothingToShare)
    const saved = await platform.saveFile(
      { name: `${nl.benchmark.fileName(name, contribution.year)}.json`, kind: BENCHMARK_FILE },
      writeBenchmarkFile(contribution),
    )
    return saved.ok ? success(saved.value?.name ?? null) : saved
  }

  return { rounds, localVsvs, added, chosen, load, benchmarkFor, choose, addFile, take, remove, saveFile }
})

function isSameRound(one: BenchmarkContribution, other: BenchmarkContribution): boolean {
  return one.contributor === other.contributor && one.form === other.form && one.year === other.year
}
