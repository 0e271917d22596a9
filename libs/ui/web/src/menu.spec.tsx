import { fireEvent, render, screen } from '@testing-library/react';
import { Menu } from './menu';

describe('a menu', () => {
  const lock = jest.fn();
  const leave = jest.fn();
  beforeEach(() => {
    jest.clearAllMocks();
    render(<Menu label="Mitt konto" items={[{ id: 'sv', label: 'Svenska', checked: true, onAction: () => undefined }, { id: 'lock', label: 'Lås', onAction: lock }, { id: 'leave', label: 'Logga ut', why: 'Avsluta besöket först.', onAction: leave }]} />);
  });
  const opener = () => screen.getByRole('button', { name: 'Mitt konto' });
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

  test('opens with arrow down, moves with arrows, Home and End, and goes round', () => {
    opener().focus();
    press('ArrowDown');
    const [sv, middle, last] = [screen.getByRole('menuitemcheckbox', { name: 'Svenska' }), ...screen.getAllByRole('menuitem')];
    expect(document.activeElement).toBe(sv);
    press('ArrowDown');
    expect(document.activeElement).toBe(middle);
    press('End');
    expect(document.activeElement).toBe(last);
    press('ArrowDown');
    expect(document.activeElement).toBe(sv);
    press('ArrowUp');
    expect(document.activeElement).toBe(last);
    press('Home');
    expect(document.activeElement).toBe(sv);
  });

  test('Esc closes it and gives the focus back', () => {
    fireEvent.click(opener());
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  test('what cannot be chosen says why and does nothing', () => {
    fireEvent.click(opener());
    const item = screen.getByRole('menuitem', { name: 'Logga ut', description: 'Avsluta besöket först.' });
    fireEvent.click(item);
    expect(leave).not.toHaveBeenCalled();
    expect(item.getAttribute('aria-disabled')).toBe('true');
  });

  test('a chosen act runs once, after the menu has closed', () => {
    fireEvent.click(opener());
    fireEvent.click(screen.getByRole('menuitem', { name: 'Lås' }));
    expect(lock).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
