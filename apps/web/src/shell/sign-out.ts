import { ask, goToAddress, signInAddress } from '@desk/access/web';
import { accessApi } from '@desk/access/contract';

/** Unsent drafts are about people: who leaves takes their own away from this machine. A colleague's stay theirs. */
const forgetDrafts = (staffId: string): void =>
  Object.keys(window.localStorage).filter((key) => key.startsWith(`desk.note.${staffId}.`) || key.startsWith(`desk.answer.${staffId}.`) || key.startsWith(`desk.agreement.${staffId}.`) || key.startsWith(`desk.office.${staffId}.`)).forEach((key) => window.localStorage.removeItem(key));

/** Signs out here and at the identity provider. */
export const signOut = async (staffId: string): Promise<void> => {
  const end = await ask(accessApi.signOut, {}).catch(() => null);
  if (end) forgetDrafts(staffId);
  goToAddress(end?.goTo ?? signInAddress('/'));
};
