/** Ten megabytes, as the house receives (libs/platform). */
export const MOST_BYTES = 10 * 1024 * 1024;
/** What a file may be; what stands in it is looked at again when it arrives. */
export const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.tif,.tiff,.webp,.heic,application/pdf,image/jpeg,image/png,image/tiff,image/webp,image/heic';

/** What is wrong with a file before it is sent, or null. */
export const whyNotFile = (file: Pick<File, 'size' | 'name'>): 'tooLarge' | 'wrongKind' | null =>
  file.size > MOST_BYTES ? 'tooLarge' : /\.(pdf|jpe?g|png|tiff?|webp|heic)$/i.test(file.name) ? null : 'wrongKind';

/** A file as the house takes it: base64, without the words before it. */
export const base64Of = (file: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onerror = () => fail(reader.error ?? new Error('the file could not be read'));
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });

/** `1,4 MB`, `820 kB`. */
export const sizeWords = (bytes: number, locale: 'sv' | 'en'): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
