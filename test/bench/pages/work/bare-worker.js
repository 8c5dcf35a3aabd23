/** Answers once. */
self.addEventListener('message', () => self.postMessage('here'))
