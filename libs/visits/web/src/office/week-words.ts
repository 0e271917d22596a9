/** ISO 8601 week number of a Monday (`YYYY-MM-DD`): the week that holds the year's first Thursday is the first. */
export const weekNumber = (monday: string): number => {
  const thursday = new Date(Date.parse(`${monday}T00:00:00Z`) + 3 * 86_400_000);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 86_400_000));
};
