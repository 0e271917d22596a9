import { act, fireEvent, render, screen } from '@testing-library/react';
import { ToastPlace, showToast } from './toast';

describe('a toast', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    render(<ToastPlace />);
  });
  afterEach(() => jest.useRealTimers());
  const say = (...said: Parameters<typeof showToast>) => act(() => showToast(...said));
  const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

  test('says what happened, politely, and goes after six seconds', () => {
    say('Besök B 211 är parkerat');
    expect(screen.getByRole('status').textContent).toContain('Besök B 211 är parkerat');
    wait(6);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('the latest act is undone with its button or Ctrl+Z, once', () => {
    const undo = jest.fn();
    say('Ansökan är mottagen 10.36', { label: 'Ångra', run: undo });
    wait(10);
    expect(screen.getByRole('button', { name: 'Ångra' })).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('stays as long as it is pointed at', () => {
    say('Svar från Kronofogden');
    const toast = screen.getByText('Svar från Kronofogden').parentElement ?? document.body;
    fireEvent.pointerEnter(toast);
    wait(60);
    expect(screen.queryByText('Svar från Kronofogden')).not.toBeNull();
    fireEvent.pointerLeave(toast);
    wait(6);
    expect(screen.queryByText('Svar från Kronofogden')).toBeNull();
  });

  test('a second one does not push the first away', () => {
    say('Första');
    say('Andra');
    expect(screen.getByRole('status').textContent).toBe('FörstaAndra');
  });
});
