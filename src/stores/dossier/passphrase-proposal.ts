import { proposedPassphrase } from '../../domain/dossier/passphrase'
import { passphraseWords } from '../../texts/dossier/passphrase-words'

/** A whole number from 0 to one below `limit`, all equally likely: a draw that would make some likelier is drawn again. */
function below(limit: number): number {
  const all = 2 ** 32
  const usable = all - (all % limit)
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < usable) return drawn % limit
  }
}

/** Proposes a passphrase, another one each time. */
export function usePassphraseProposal(): { readonly propose: () => string } {
  return { propose: () => proposedPassphrase(passphraseWords, below) }
}
