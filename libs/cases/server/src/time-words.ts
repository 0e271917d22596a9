const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** The time of day in Sweden as it is said at the desk, `10.42`. */
export const formatTime = (at: string): string => clock.format(new Date(at)).replace(':', '.');
