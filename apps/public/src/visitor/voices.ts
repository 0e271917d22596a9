/** A voice of this device that speaks the language, or null. @param tag `sv`, `ar` */
export const voiceFor = (tag: string): SpeechSynthesisVoice | null =>
  'speechSynthesis' in window ? (window.speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === tag) ?? null) : null;

/** Says a text, after what is being said unless `now`. Silent where the device has no voice for it. @returns whether it is said */
export const speak = (text: string, tag: string, now = false): boolean => {
  const voice = voiceFor(tag);
  if (!voice || text === '') return false;
  if (now) window.speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.9;
  window.speechSynthesis.speak(said);
  return true;
};

export const hush = (): void => { if ('speechSynthesis' in window) window.speechSynthesis.cancel(); };

let sound: AudioContext | null = null;

/** One soft two-tone chime, shorter than a second. @param loud 0 to 1 */
export const chime = async (loud = 0.4): Promise<void> => {
  if (!('AudioContext' in window)) return;
  sound ??= new AudioContext();
  // Without a touch a browser may keep it still; a board is started with sound allowed, a phone has been touched.
  if (sound.state === 'suspended') await Promise.race([sound.resume(), new Promise((passed) => { setTimeout(passed, 200); })]);
  const from = sound.currentTime;
  for (const [at, tone] of [[0, 659.25], [0.28, 523.25]] as const) {
    const string = sound.createOscillator();
    const volume = sound.createGain();
    string.frequency.value = tone;
    string.type = 'sine';
    volume.gain.setValueAtTime(0, from + at);
    volume.gain.linearRampToValueAtTime(loud, from + at + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, from + at + 0.6);
    string.connect(volume).connect(sound.destination);
    string.start(from + at);
    string.stop(from + at + 0.62);
  }
};
