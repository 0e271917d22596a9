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

/** Puts what was fetched into the browser's downloads. It is never shown in the page. */
export const keepFile = ({ base64, fileName }: { readonly base64: string; readonly fileName: string }): void => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has taken hold of the bytes once the click is done.
  window.setTimeout(() => URL.revokeObjectURL(address), 0);
};

/** `1,4 MB`, `820 kB`. */
export const sizeWords = (bytes: number, locale: 'sv' | 'en'): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
