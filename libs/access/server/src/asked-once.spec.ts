import { AskedOnce } from './asked-once';

describe('what many ask for at once', () => {
  const slowly = <T>(answer: T) => jest.fn(() => new Promise<T>((given) => setImmediate(() => given(answer))));

  it('is asked for once, and again when it is asked later', async () => {
    const once = new AskedOnce<number>();
    const ask = slowly(1);
    expect(await Promise.all([once.get('a', ask), once.get('a', ask), once.get('b', ask)])).toEqual([1, 1, 1]);
    expect(ask).toHaveBeenCalledTimes(2);
    await once.get('a', ask);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('is asked for anew after a change, though the old answer is still on its way', async () => {
    const once = new AskedOnce<string>();
    const [before, after] = [slowly('before'), slowly('after')];
    const first = once.get('a', before);
    once.forget();
    const second = once.get('a', after);
    expect([await first, await second, await once.get('a', slowly('later'))]).toEqual(['before', 'after', 'later']);
  });

  it('fails for all who asked, and not for the next', async () => {
    const once = new AskedOnce<number>();
    const failing = () => Promise.reject(new Error('gone'));
    await expect(Promise.all([once.get('a', failing), once.get('a', failing)])).rejects.toThrow('gone');
    expect(await once.get('a', slowly(2))).toBe(2);
  });
});
