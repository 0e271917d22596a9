import { inRing, ourSide, twinSide, type BenchCase } from './bench-case.ts';

/** What people say, with a slip of the finger or two, in both languages. */
const words = ['bebis', 'flytta ihop', 'skulder', 'sjuk', 'föräldrapening', 'pension', 'moving', 'betalningsanmärkning', 'barn', 'dödsbo', 'studera', 'id-kort', 'arbetslös', 'skilsmässa'];

/** Catalogue search is worked out in memory. The twin reads the ready answers from a table, by the words. */
export const search: BenchCase = {
  key: 'search',
  name: 'Catalogue search',
  goals: {},
  prepare: async (stage) => {
    const path = (q: string) => `/api/catalogue/search?q=${encodeURIComponent(q)}`;
    await stage.owner.query('CREATE SCHEMA IF NOT EXISTS bench');
    await stage.owner.query('CREATE TABLE IF NOT EXISTS bench.answer (q text PRIMARY KEY, hits jsonb NOT NULL)');
    for (const q of words) {
      const { hits } = await stage.desk.ask<{ hits: unknown[] }>('GET', path(q));
      await stage.owner.query('INSERT INTO bench.answer VALUES ($1, $2) ON CONFLICT (q) DO UPDATE SET hits = EXCLUDED.hits', [q, JSON.stringify(hits)]);
    }
    await stage.twin.serve({ url: 'search', text: 'SELECT hits FROM bench.answer WHERE q = $1', values: [{ said: 'q' }] });
    return {
      ours: ourSide(stage, stage.desk, inRing(words, (q) => ({ method: 'GET', path: path(q) }))),
      twin: twinSide(stage, inRing(words, (q) => ({ method: 'GET', path: `/search?q=${encodeURIComponent(q)}` }))),
    };
  },
};
