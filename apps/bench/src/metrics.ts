/** Reads the counter of statements from the application's own figures (`/metrics`). NaN when it has none. */
export const statementsSent = async (metricsUrl: string): Promise<number> => {
  const text = await (await fetch(metricsUrl)).text();
  return Number(/^desk_statements_total (\d+)/m.exec(text)?.[1] ?? NaN);
};
