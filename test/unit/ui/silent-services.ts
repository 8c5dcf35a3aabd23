/** A storage that never answers: nothing of what a test looks at may depend on it. */
const silent = (): never =>
  new Proxy(() => undefined, {
    get: (_target, key) => (key === 'then' ? undefined : silent()),
    apply: () => new Promise(() => undefined),
  }) as never

export const silentServices = { storage: silent(), platform: silent(), now: () => new Date(), appVersion: '' }
