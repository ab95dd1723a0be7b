/** What the page loads once it has nothing else to do, or is asked for it: in one piece, so that the first load is not cut into many. */
export { CoalitionPanel } from '../coalitions/CoalitionPanel';
export { Details } from '../details/Details';
export { FocusHint } from '../help/FocusHint';
export { MethodBody } from '../filters/MethodBody';
export { NewVersion } from './NewVersion';
export { TypicalKeys } from '../typical/TypicalKeys';
export { TypicalOffer } from '../typical/TypicalOffer';
export { TypicalSentence } from '../typical/TypicalSentence';
