import { act, fireEvent, render, screen } from '@testing-library/react';
import { setLetterKeys, useShortcuts } from './shortcuts';

const pressed = jest.fn();
const at = (key: string) => () => pressed(key);
const Page = () => {
  useShortcuts({ n: at('n'), ö: at('ö'), 1: at('1'), '?': at('?'), F9: at('F9'), Enter: at('Enter'), ArrowDown: at('ArrowDown'), 'Ctrl+k': at('Ctrl+k'), 'Ctrl+z': at('Ctrl+z'), 'Ctrl+Enter': at('Ctrl+Enter') });
  return (
    <>
      <input aria-label="Sök" />
      <textarea aria-label="Anteckning" />
      <button type="button">Överlämna</button>
      <label><input type="checkbox" />Klart</label>
      <div role="menu"><button type="button" role="menuitem">Lås</button></div>
    </>
  );
};
const press = (target: Element, key: string, more: Partial<KeyboardEventInit> = {}) => fireEvent.keyDown(target, { key, ...more });

describe('keys of a screen', () => {
  beforeEach(() => {
    pressed.mockClear();
    render(<Page />);
  });
  afterEach(() => act(() => setLetterKeys(true)));

  test.each([['n', {}], ['Ö', { shiftKey: true }], ['1', {}], ['?', { shiftKey: true }], ['F9', {}], ['k', { ctrlKey: true }]])('%s acts when nobody writes', (key, more) => {
    press(document.body, key, more);
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test.each(['Sök', 'Anteckning'])('what is typed in %s is text, and Ctrl+Z there undoes text', (field) => {
    for (const key of ['n', '1', '?', 'Enter', 'ArrowDown']) press(screen.getByLabelText(field), key);
    press(screen.getByLabelText(field), 'z', { ctrlKey: true });
    expect(pressed).not.toHaveBeenCalled();
    press(screen.getByLabelText(field), 'Enter', { ctrlKey: true });
    press(screen.getByLabelText(field), 'F9');
    expect(pressed.mock.calls).toEqual([['Ctrl+Enter'], ['F9']]);
  });

  test('a ticked box does not take the letters', () => {
    press(screen.getByLabelText('Klart'), 'n');
    expect(pressed).toHaveBeenCalledWith('n');
  });

  test('Enter belongs to the button that has the focus, letters do not', () => {
    press(screen.getByRole('button', { name: 'Överlämna' }), 'Enter');
    expect(pressed).not.toHaveBeenCalled();
    press(screen.getByRole('button', { name: 'Överlämna' }), 'n');
    expect(pressed).toHaveBeenCalledWith('n');
  });

  test('an open menu keeps its keys', () => {
    press(screen.getByRole('menuitem'), 'n');
    press(screen.getByRole('menuitem'), 'ArrowDown');
    expect(pressed).not.toHaveBeenCalled();
  });

  test('a key that is held acts once, an arrow goes on', () => {
    press(document.body, 'n');
    press(document.body, 'n', { repeat: true });
    press(document.body, 'ArrowDown', { repeat: true });
    expect(pressed.mock.calls).toEqual([['n'], ['ArrowDown']]);
  });

  test('with single keys switched off only the others act, and the choice is remembered', () => {
    act(() => setLetterKeys(false));
    for (const key of ['n', '1', '?']) press(document.body, key);
    expect(pressed).not.toHaveBeenCalled();
    press(document.body, 'k', { ctrlKey: true });
    expect(pressed).toHaveBeenCalledWith('Ctrl+k');
    expect(localStorage.getItem('desk.letters')).toBe('off');
  });

  test('an event without a key, as when the browser fills in a field, is let through', () => {
    expect(() => document.body.dispatchEvent(new Event('keydown', { bubbles: true }))).not.toThrow();
  });
});
