/** Lets the browser keep what stands at an address, under a name. It is never shown in the page. */
export const saveAddress = (name: string, address: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
};

/** Lets the browser keep a text or bytes as a file. @param type the media type, with its character set for a text */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  saveAddress(name, address);
  // A browser that asks where to put it still needs the address for a while.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** The bytes that an answer carries as base64. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
