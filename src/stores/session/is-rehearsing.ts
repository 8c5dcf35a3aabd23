/** Whether what is on the screen is a rehearsal; apart from the rehearsal itself, which only the pages of a session load. */
import { inject, type InjectionKey } from 'vue'
import { NO_REHEARSAL, type Rehearsal } from '../../contract/rehearsal'

/** Provided by `main.ts`; without it nobody rehearses, as in most tests. */
export const rehearsalKey: InjectionKey<Rehearsal> = Symbol('rehearsal')

/** Whether what is on the screen is a rehearsal, of which nothing stays. */
export const useIsRehearsing = (): boolean => inject(rehearsalKey, NO_REHEARSAL).on
