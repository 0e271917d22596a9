/** The queue at the desk, in a script of its own: `lazy(fetchQueueColumn)`. */
export const fetchQueueColumn = async () => ({ default: (await import('./queue-column')).QueueColumn });

/** The reception, in a script of its own: `lazy(fetchReception)`. */
export const fetchReception = async () => ({ default: (await import('./reception.panel')).ReceptionPanel });
