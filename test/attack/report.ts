/** Says what an attack came to, also when it found nothing: the counts are part of the proof. */
export function report(outcome: string): void {
  process.stdout.write(`${outcome}\n`)
}
