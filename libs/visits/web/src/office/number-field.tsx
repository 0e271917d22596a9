import { useState } from 'react';
import { TextField } from '@desk/ui/web';

type NumberFieldProps = { readonly label: string; readonly description?: string; readonly error?: string; readonly value: number; readonly onChange: (value: number) => void };
/** Below every range, so that an empty or broken field is judged and never saved. */
const BROKEN = -1;

/** A whole number, judged while it is typed. */
export const NumberField = ({ value, onChange, ...texts }: NumberFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && (/^\d{1,5}$/.test(typed) ? Number(typed) : BROKEN) === value ? typed : value === BROKEN ? '' : String(value);
  return <TextField {...texts} inputMode="numeric" autoComplete="off" maxLength={5} value={shown} onChange={(text) => { setTyped(text); onChange(/^\d{1,5}$/.test(text) ? Number(text) : BROKEN); }} />;
};
