import { hash } from 'node:crypto';

/** An id that follows from a text, the same each time (UUID version 8, RFC 9562 §5.8). */
export const uuidOf = (text: string): string => {
  const hex = hash('sha256', text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
