/** Lets the browser keep bytes under a name. @param base64 the bytes as an answer carries them */
export const saveBytes = (base64: string, name: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type }));
  saveAddress(address, name);
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** Lets the browser keep what an address of the house answers. */
export const saveAddress = (address: string, name: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
};
