import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { MemoryRouter } from 'react-router';
import { Button } from './button';
import { Dialog } from './dialog';
import { TextField } from './text-field';

const Page = ({ onNew, onSend }: { readonly onNew: () => void; readonly onSend: () => void }) => {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    const hear = ({ key, ctrlKey }: KeyboardEvent) => { if (key === 'n') onNew(); else if (ctrlKey && key === 'Enter') onSend(); };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });
  return (
    <MemoryRouter>
      <Button onPress={() => setOpen(true)}>Öppna</Button>
      <Button why="Välj ett resultat först." onPress={onSend}>Avsluta</Button>
      <TextField label="Anteckning" value={text} onChange={setText} error={text === 'x' ? 'Skriv mer.' : undefined} />
      {open && <Dialog title="Lämna över" onClose={() => setOpen(false)} onConfirm={onSend}>Innehåll</Dialog>}
    </MemoryRouter>
  );
};

describe('the house’s components', () => {
  const onNew = jest.fn();
  const onSend = jest.fn();
  beforeEach(() => {
    jest.clearAllMocks();
    render(<Page onNew={onNew} onSend={onSend} />);
  });

  test('a dialog has a name, keeps the page’s keys away, confirms with Ctrl+Enter, and gives focus back', () => {
    const opener = screen.getByRole('button', { name: 'Öppna' });
    opener.focus();
    fireEvent.click(opener);
    const dialog = screen.getByRole('dialog', { name: 'Lämna över' });
    fireEvent.keyDown(dialog, { key: 'n' });
    expect(onNew).not.toHaveBeenCalled();
    fireEvent.keyDown(dialog, { key: 'Enter', ctrlKey: true });
    expect(onSend).toHaveBeenCalledTimes(1);
    act(() => screen.getByRole('button', { name: 'Stäng' }).click());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  test('a button that cannot be pressed says why and stays reachable', () => {
    const button = screen.getByRole('button', { name: 'Avsluta', description: 'Välj ett resultat först.' });
    fireEvent.click(button);
    expect(onSend).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  test('a field’s error is tied to the field', () => {
    fireEvent.change(screen.getByLabelText('Anteckning'), { target: { value: 'x' } });
    expect(screen.getByLabelText('Anteckning').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Skriv mer.');
  });
});

describe('a dialog', () => {
  const onClose = jest.fn();
  beforeEach(() => jest.clearAllMocks());

  test('starts in the field that asks for it', () => {
    render(<Dialog title="Kontrollera id" onClose={onClose}><TextField label="Personnummer" value="" onChange={() => undefined} autoFocus /></Dialog>);
    expect(document.activeElement).toBe(screen.getByLabelText('Personnummer'));
  });

  test('starts at itself when no field asks, so that a stray Enter presses nothing', () => {
    render(<Dialog title="Avsluta besöket" onClose={onClose} foot={<Button>Avsluta</Button>} />);
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Avsluta besöket' }));
  });

  test('stays when text is marked past its edge, and closes when pressed beside', () => {
    render(<Dialog title="Fråga" onClose={onClose}><TextField label="Frågan" value="Hur länge?" onChange={() => undefined} /></Dialog>);
    const dialog = screen.getByRole('dialog');
    fireEvent.pointerDown(screen.getByLabelText('Frågan'));
    fireEvent.click(dialog);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.pointerDown(dialog);
    fireEvent.click(dialog);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('confirms once however long the keys are held', () => {
    const onConfirm = jest.fn();
    render(<Dialog title="Skicka" onClose={onClose} onConfirm={onConfirm} />);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Enter', ctrlKey: true, repeat: true });
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});
