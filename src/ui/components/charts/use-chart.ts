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

/** The font of the page, so that words in a chart look like those around it. */
export const chartFont = { family: "'Atkinson Hyperlegible Next Variable', 'Segoe UI', sans-serif", size: 14 }

/** Draws a chart, and redraws it when its figures or the theme change. Without animation. */
export function useChart<Type extends 'scatter' | 'bar', Data>(
  canvas: Ref<HTMLCanvasElement | null>,
  config: () => ChartConfiguration<Type, Data>,
): void {
  let chart: Chart<Type, Data> | undefined

  function draw(): void {
    chart?.destroy()
    if (canvas.value !== null) chart = new Chart(canvas.value, config())
  }

  onMounted(async () => {
    // A canvas does not wait for the font; drawn too early it would keep the fallback font.
    await document.fonts.load(`${String(chartFont.size)}px 'Atkinson Hyperlegible Next Variable'`)
    draw()
    watch(config, draw)
  })
  onBeforeUnmount(() => chart?.destroy())
}
