import { displayCode } from '../../../../functions/enrollment/rules/typed-code.ts';
import { Ltr } from './ltr.tsx';

/** A code to copy by hand. */
export function CodeShown({ label, code }: { readonly label: string; readonly code: string }) {
  return (
    <p class="code-shown">
      <span class="soft">{label}</span>
      <strong class="code-shown-code">
        <Ltr>{displayCode(code)}</Ltr>
      </strong>
    </p>
  );
}
