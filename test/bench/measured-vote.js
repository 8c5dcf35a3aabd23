/** What `vote.mjs` measures, for the bundler. */
export { VOTE_LIMITS } from '../../electron/vote-limits'
export { openVotes } from '../../electron/votes'
export { BALLOT_ELEMENT } from '../../src/contract/vote'
export { placeOf } from '../../src/contract/form-template'
export { makeCodes, VOTE_CODE_LENGTH } from '../../src/domain/survey/round/short-code'
