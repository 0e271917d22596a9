import { Duration, FactKind, marksOf } from '@desk/statistics/contract';
import { ALL_OFFICES, rollupsOf } from './contributions';
import { durationColumns, markColumns, valueColumns } from './fact';
import { durationKinds } from './facts-of';

/** Columns beyond a kind's marks are nought; to sum them would be a third of the work. */
const sumsOf = (kind: FactKind): string => markColumns.map((mark, at) => (at < marksOf[kind].length ? `sum(${mark})::int` : '0')).join(', ');
const inRange = 'day BETWEEN $1 AND $2 AND NOT flagged';

/** Statements that make all rollups of whole reporting periods anew from the facts, in this order. `$1` and `$2` are the first and last day. The same rollups as `addTo`. */
export const rollupStatements = (): string[] => {
  const rollups = FactKind.options.flatMap((kind) => [true, false].flatMap((everyOffice) => (everyOffice ? (['d'] as const) : (['d', 'p'] as const)).map((grain) => {
    const sets = rollupsOf(kind, grain, everyOffice);
    const day = grain === 'd' ? 'day' : 'statistics.period_of(day)';
    const used = [...new Set(sets.flat())];
    const column = (name: (typeof used)[number]) => `coalesce(${valueColumns[name]}, '–')`;
    const office = everyOffice ? [] : ['office_id'];
    const groupingSets = sets.map((dims) => `(${[...office, 'd', ...dims.map((it) => valueColumns[it])].join(', ')})`).join(', ');
    const isSet = (dims: (typeof sets)[number]) => used.map((it) => `grouping(${valueColumns[it]}) = ${dims.includes(it) ? 0 : 1}`).join(' AND ') || 'true';
    const pick = (at: number) => `CASE ${sets.map((dims) => { const name = dims[at]; return `WHEN ${isSet(dims)} THEN ${name ? valueColumns[name] : `''`}`; }).join(' ')} END`;
    return `INSERT INTO statistics.rollup (kind, dims, grain, office_id, day, v1, v2, v3, n, ${markColumns.join(', ')})
      SELECT '${kind}', CASE ${sets.map((dims) => `WHEN ${isSet(dims)} THEN '${dims.join()}'`).join(' ')} END, '${grain}', ${everyOffice ? `'${ALL_OFFICES}'` : 'office_id'}, d, ${pick(0)}, ${pick(1)}, ${pick(2)}, count(*)::int, ${sumsOf(kind)}
      FROM (SELECT office_id, ${day} AS d, ${[...used.map((it) => `${column(it)} AS ${valueColumns[it]}`), ...markColumns].join(', ')} FROM statistics.fact WHERE kind = '${kind}' AND ${inRange}) f
      GROUP BY GROUPING SETS (${groupingSets})`;
  })));
  return [...rollups, periodsOfAll, ...dayArrays(inRange, '')];
};

/** The whole house keeps the same tables by day and by period: its periods are summed from its days, which are few, and not from the facts again. */
const periodsOfAll = `INSERT INTO statistics.rollup (kind, dims, grain, office_id, day, v1, v2, v3, n, ${markColumns.join(', ')})
  SELECT kind, dims, 'p', office_id, statistics.period_of(day) AS d, v1, v2, v3, sum(n)::int, ${markColumns.map((mark) => `sum(${mark})::int`).join(', ')}
  FROM statistics.rollup WHERE grain = 'd' AND office_id = '${ALL_OFFICES}' AND day BETWEEN $1 AND $2 GROUP BY kind, dims, office_id, d, v1, v2, v3`;

/** Distributions and quarters of an hour, made anew for whole days of some offices and then of all. @param where on facts @param offices further condition */
export const dayArrays = (where: string, offices: string): string[] => [
  ...Duration.options.flatMap((field) => {
    const column = durationColumns[field];
    const agencies = durationKinds[field] === 'handoff' ? [`''`, `coalesce(agency, '–')`] : [`''`];
    return agencies.map((agency) => `INSERT INTO statistics.duration (field, office_id, agency, day, n, total, bins, counts)
      SELECT '${field}', office_id, a, day, sum(n)::int, sum(n * bin)::bigint, array_agg(bin ORDER BY bin), array_agg(n ORDER BY bin)
      FROM (SELECT office_id, ${agency} AS a, day, ${column} AS bin, count(*)::int AS n FROM statistics.fact WHERE kind = '${durationKinds[field]}' AND ${column} IS NOT NULL AND ${where}${offices} GROUP BY 1, 2, 3, 4) f GROUP BY office_id, a, day`);
  }),
  ...(['visit', 'ticket', 'case'] as const).map((kind) => `INSERT INTO statistics.clock (kind, office_id, day, counts)
    SELECT '${kind}', o.office_id, o.day, array_agg(coalesce(f.n, 0) ORDER BY q.quarter)
    FROM (SELECT DISTINCT office_id, day FROM statistics.fact WHERE kind = '${kind}' AND ${where}${offices}) o CROSS JOIN generate_series(0, 95) AS q (quarter)
    LEFT JOIN (SELECT office_id, day, quarter, count(*)::int AS n FROM statistics.fact WHERE kind = '${kind}' AND ${where}${offices} GROUP BY 1, 2, 3) f ON f.office_id = o.office_id AND f.day = o.day AND f.quarter = q.quarter GROUP BY 1, 2, 3`),
  `INSERT INTO statistics.duration (field, office_id, agency, day, n, total, bins, counts)
    SELECT field, '${ALL_OFFICES}', agency, day, sum(n)::int, sum(n * bin)::bigint, array_agg(bin ORDER BY bin), array_agg(n ORDER BY bin)
    FROM (SELECT d.field, d.agency, d.day, x.bin, sum(x.n)::int AS n FROM statistics.duration d CROSS JOIN LATERAL unnest(d.bins, d.counts) AS x (bin, n) WHERE d.office_id <> '${ALL_OFFICES}' AND ${where.includes('BETWEEN') ? 'd.day BETWEEN $1 AND $2' : 'd.day = ANY ($1::date[])'} GROUP BY 1, 2, 3, 4) f GROUP BY field, agency, day`,
  `INSERT INTO statistics.clock (kind, office_id, day, counts)
    SELECT kind, '${ALL_OFFICES}', day, array_agg(n ORDER BY quarter)
    FROM (SELECT c.kind, c.day, x.quarter, sum(x.n)::int AS n FROM statistics.clock c CROSS JOIN LATERAL unnest(c.counts) WITH ORDINALITY AS x (n, quarter) WHERE c.office_id <> '${ALL_OFFICES}' AND ${where.includes('BETWEEN') ? 'c.day BETWEEN $1 AND $2' : 'c.day = ANY ($1::date[])'} GROUP BY 1, 2, 3) f GROUP BY kind, day`,
];
