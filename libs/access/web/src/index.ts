export { ask, isRefused, rememberWorkplace, API_BASE } from './ask';
export { RefusedError } from './refused-error';
export { askKey, askQuery, rootOf, useAsk, type AskOptions } from './use-ask';
export { useTell, type TellOptions } from './use-tell';
export { createQueryClient } from './query-client';
export { MeProvider, useMe, useSessionLock, type MeProviderProps } from './me';
export { AbilityProvider, May, useMay, type MayProps } from './may';
export { goToAddress, signInAddress, signInHere, tellUnlocked, UNLOCKED_PATH, type GoTo } from './sign-in';
export type { Lock } from './use-lock';
