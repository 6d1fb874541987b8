import { signInFailed } from '../../../../functions/staff/rules/console-path.ts';

/** Whether a sign-in that failed led here; said once, it doesn't stay in the address. */
export function takeFailedSignIn(): boolean {
  if (location.hash !== signInFailed) return false;
  history.replaceState(null, '', location.pathname);
  return true;
}
