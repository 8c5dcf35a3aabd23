import { defineStore } from 'pinia'
import { onScopeDispose, ref } from 'vue'
import { followDays } from '../../contract/passing-days'
import { today as todayOf, useAppServices } from '../app-services'

/** Today on the user's calendar, also in a window that stays open over midnight or on a laptop that sleeps for days. */
export const useToday = defineStore('today', () => {
  const { now } = useAppServices()
  const today = ref(todayOf(now))
  onScopeDispose(
    followDays(now, (day) => {
      today.value = day
    }),
  )
  return { today }
})
