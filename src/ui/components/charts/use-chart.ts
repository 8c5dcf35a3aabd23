import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js'
import { computed, onBeforeUnmount, onMounted, watch, type ComputedRef, type Ref } from 'vue'
import { useTheme } from 'vuetify'
import { useSettings } from '../../../stores/app/settings'
import { dark, light, type Palette } from '../../../look/tokens'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
)

/** The palette of the current theme, for drawing on a canvas. */
export function usePalette(): ComputedRef<Palette> {
  const theme = useTheme()
  return computed(() => (theme.current.value.dark ? dark : light))
}

const FAMILY = "'Atkinson Hyperlegible Next Variable', 'Segoe UI', sans-serif"
/** What the browser calls 16 pixels when nobody asked for larger letters. */
const USUAL_SIZE = 16

/** The font of the page, so that words in a chart look like those around it: as large as was asked for. */
export function chartFont(size = 14): { readonly family: string; readonly size: number } {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_SIZE
  return { family: FAMILY, size: Math.round((size * root) / USUAL_SIZE) }
}

/** The same as CSS has it, for words that a chart does not draw by itself. */
export function canvasFont(size?: number): string {
  const font = chartFont(size)
  return `${String(font.size)}px ${font.family}`
}

/** Draws a chart, and redraws it when its figures or the theme change. Without animation. */
export function useChart<Type extends 'scatter' | 'bar', Data>(
  canvas: Ref<HTMLCanvasElement | null>,
  config: () => ChartConfiguration<Type, Data>,
): void {
  const settings = useSettings()
  let chart: Chart<Type, Data> | undefined
  let isReady = false

  function draw(): void {
    chart?.destroy()
    chart = isReady && canvas.value !== null ? new Chart(canvas.value, config()) : undefined
  }

  // Here and not after the wait below: begun there, it would belong to no component and hold this one for ever.
  watch([config, () => settings.settings.textSize], draw)
  onMounted(async () => {
    // A canvas does not wait for the font; drawn too early it would keep the fallback font.
    await document.fonts.load(canvasFont(), 'Aa 0123456789')
    isReady = true
    draw()
  })
  onBeforeUnmount(() => chart?.destroy())
}
