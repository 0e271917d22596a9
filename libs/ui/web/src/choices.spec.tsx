import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Select, RadioGroup, Segmented } from './choices';
import { Dialog } from './dialog';
import { TextField } from './text-field';

const answers = [{ value: 'yes', label: 'Ja', kbd: 'J' }, { value: 'no', label: 'Nej', kbd: 'E' }, { value: 'unknown', label: 'Vet inte', kbd: 'V' }] as const;
type Answer = (typeof answers)[number]['value'];
const Question = () => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  return <><RadioGroup<Answer> label="Studerar någon av föräldrarna?" value={answer} onChange={setAnswer} options={answers} /><TextField label="Namn" value="" onChange={() => undefined} /></>;
};

describe('choices', () => {
  test('an answer is chosen by its key, on the page', () => {
    render(<Question />);
    expect(screen.getByRole('group', { name: 'Studerar någon av föräldrarna?' })).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'e' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nej' }).checked).toBe(true);
  });

  test('an answer is chosen by its key inside a dialog, but not while somebody writes', () => {
    render(<Dialog title="Fråga" onClose={() => undefined}><Question /></Dialog>);
    fireEvent.keyDown(screen.getByLabelText('Namn'), { key: 'j' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(false);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(true);
  });

  test('answers behind an open dialog do not hear its keys', () => {
    render(<><Question /><Dialog title="Annat" onClose={() => undefined} /></>);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(false);
  });

  test('a list and two views are found by name and tell what was chosen', () => {
    const chosen = jest.fn();
    const options = [{ value: 'order', label: 'Ordning' }, { value: 'agency', label: 'Myndighet' }] as const;
    render(<><Select<'order' | 'agency'> label="Orsak" value="order" onChange={chosen} options={options} /><Segmented<'order' | 'agency'> label="Visa planen efter" value="order" onChange={chosen} options={options} /></>);
    fireEvent.change(screen.getByRole('combobox', { name: 'Orsak' }), { target: { value: 'agency' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Myndighet' }));
    expect(screen.getByRole('radiogroup', { name: 'Visa planen efter' })).toBeTruthy();
    expect(chosen.mock.calls).toEqual([['agency'], ['agency']]);
  });
});
