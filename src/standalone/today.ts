import { onScopeDispose, readonly, ref, type Ref } from 'vue'
import { followDays } from '../contract/passing-days'
import { dayOf } from '../domain/calendar'

const now = () => new Date()

/** Today in the local calendar of the person who opened the file, `yyyy-mm-dd`. */
export function todayHere(): string {
  return dayOf(now())
}

/** Today, correct even when the file is still open the next day. */
export function useToday(): Readonly<Ref<string>> {
  const today = ref(todayHere())
  onScopeDispose(
    followDays(now, (day) => {
      today.value = day
    }),
  )
  return readonly(today)
}
