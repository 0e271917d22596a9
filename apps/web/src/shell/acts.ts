export { useActs, useAllActs, ActsProvider, type Act } from '@desk/ui/web';
