import { onScopeDispose, readonly, ref, type Ref } from 'vue'
import { followDays } from '../contract/passing-days'
import { dayOf } from '../domain/calendar'

const now = () => new Date()

/** Today on the calendar of whoever opened the file, `yyyy-mm-dd`. */
export function todayHere(): string {
  return dayOf(now())
}

/** Today, also of a file that is still open the day after. */
export function useToday(): Readonly<Ref<string>> {
  const today = ref(todayHere())
  onScopeDispose(
    followDays(now, (day) => {
      today.value = day
    }),
  )
  return readonly(today)
}
