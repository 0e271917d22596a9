// The pages of the demo provider: plain HTML that works without script.
import personas from './personas.json' with { type: 'json' };

const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const texts = {
  sv: {
    other: 'English',
    otherLanguage: 'en',
    house: 'Gemensam kundtjänst',
    title: 'Logga in',
    lead: 'För dig som arbetar vid ett gemensamt servicekontor eller handlägger ärenden därifrån.',
    lock: 'Skärmen låses efter 10 minuter utan aktivitet. Det du skriver finns kvar.',
    real: 'Detta är en demo utan lösenord. I drift loggar du in med e-tjänstelegitimation.',
    demo: 'Demohuset',
    choose: 'Påhittade personer och ärenden. Välj vem du vill vara.',
    again: 'inloggad nu',
    again2: 'Bekräfta vem du är. Välj samma person för att fortsätta där du var.',
    privacy: 'Personuppgifter: varje myndighet ansvarar för sina',
    groups: { desk: 'Disk', handler: 'Handläggare', manager: 'Chefer', agreement: 'Avtal', operation: 'Drift och granskning' },
  },
  en: {
    other: 'Svenska',
    otherLanguage: 'sv',
    house: 'Gemensam kundtjänst',
    title: 'Sign in',
    lead: 'For you who work at a joint service office or handle cases that come from one.',
    lock: 'The screen locks after 10 minutes without activity. What you have written stays.',
    real: 'This is a demo without passwords. In production you sign in with your e-identification at work.',
    demo: 'The demo house',
    choose: 'Made-up people and cases. Choose who you want to be.',
    again: 'signed in now',
    again2: 'Confirm who you are. Choose the same person to go on where you were.',
    privacy: 'Personal data: each agency answers for its own',
    groups: {
      desk: 'Desk',
      handler: 'Case officers',
      manager: 'Managers',
      agreement: 'Agreements',
      operation: 'Operation and review',
    },
  },
};
/** The columns of the list, left and right. */
const columns = [
  ['desk', 'manager', 'agreement'],
  ['handler', 'operation'],
];

const logo =
  '<svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4"><path d="M2 13.5h12M3.5 13.5V7L8 3l4.5 4v6.5M6.3 13.5v-4h3.4v4"/></svg>';

function page({ language, title, body, aside = '', script = '' }) {
  const house = texts[language].house;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – ${house}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sign-in.css">${script}
</head>
<body>
<header><span class="house">${logo}<span>${house}</span></span>${aside}</header>
<main>${body}</main>
<footer>${texts[language].privacy}</footer>
</body>
</html>
`;
}

const personaButton = (persona, language, current, t) =>
  `<button name="persona" value="${escape(persona.id)}"><span>${escape(persona[language])}${persona.id === current ? ` <em>(${t.again})</em>` : ''}</span> <code>${escape(persona.id)}</code></button>`;

/** The sign-in page of one interaction: one button per demo person, in groups. `current` is who is signed in already. */
export function signInPage({ uid, language, current }) {
  const t = texts[language];
  const group = (name) => {
    const buttons = personas
      .filter((persona) => persona.group === name)
      .map((persona) => personaButton(persona, language, current, t));
    return `<section aria-labelledby="group-${name}"><h3 id="group-${name}">${t.groups[name]}</h3>\n${buttons.join('\n')}</section>`;
  };
  const body = `
<div class="lead"><h1>${t.title}</h1><p>${t.lead}</p><p class="small">${t.real}</p><p class="small">${t.lock}</p></div>
<form method="post" action="/sign-in/${escape(uid)}" aria-labelledby="demo">
<h2 id="demo">${t.demo}</h2><p class="small">${current ? t.again2 : t.choose}</p>
<div class="columns">${columns.map((names) => `<div>${names.map(group).join('\n')}</div>`).join('\n')}</div>
</form>`;
  const aside = `<a href="/sign-in/${escape(uid)}?language=${t.otherLanguage}" lang="${t.otherLanguage}" hreflang="${t.otherLanguage}">${t.other}</a>`;
  return page({ language, title: t.title, body, aside });
}

/** A page that says one thing. */
export function messagePage({ title, text, detail }) {
  const body = `<div class="lead wide"><h1>${escape(title)}</h1><p>${escape(text)}</p>${detail ? `<p class="small">${escape(detail)}</p>` : ''}</div>`;
  return page({ language: 'sv', title, body });
}

/** Ends the sign-in at the provider. The script presses the button; without script the person does. */
export function logoutPage({ form }) {
  const filled = form.replace('</form>', '<button class="primary" name="logout" value="yes">Logga ut</button></form>');
  const body = `<div class="lead wide"><h1>Logga ut</h1><p>Du loggas ut från demohuset. / You are being signed out.</p>${filled}</div>`;
  return page({ language: 'sv', title: 'Logga ut', body, script: '\n<script src="/sign-out.js" defer></script>' });
}
