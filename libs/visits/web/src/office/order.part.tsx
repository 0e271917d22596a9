import { Button, Checkbox, fill, useLocale, useTexts } from '@desk/ui/web';
import { OrderRule, visitorLanguages } from '@desk/visits/contract';
import { languageName } from '../languages';
import { NumberField } from './number-field';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import type { SetupInHand } from './use-setup';

const times = ['bookedEarlyMinutes', 'bookedLateMinutes', 'languageHeadStartMinutes', 'noShowGraceSeconds', 'noShowReturnMinutes', 'parkMinutes'] as const;

/** Who is called first, and how long the waiting room waits for somebody. */
export const OrderPart = ({ hand }: { readonly hand: SetupInHand }) => {
  const t = useTexts(officeTexts).order;
  const locale = useLocale();
  const { settings } = hand.setup;
  const { order, spokenLanguages } = settings;
  const unused = OrderRule.options.filter((rule) => !order.includes(rule));
  const move = (at: number, by: -1 | 1) => hand.set({ order: order.map((rule, place) => (place === at ? (order[at + by] ?? rule) : place === at + by ? (order[at] ?? rule) : rule)) });
  const name = (code: string) => (code === 'sv-x-latt' ? t.easy : languageName(code, locale));
  return (
    <>
      <section className={styles.part} aria-labelledby="turordning">
        <h2 id="turordning">{t.title}</h2>
        <p className={styles.soft}>{t.lead}</p>
        <ol className={styles.rules}>
          {order.map((rule, at) => (
            <li key={rule}>
              <b>{at + 1}</b>
              <Checkbox isSelected onChange={() => hand.set({ order: order.filter((it) => it !== rule) })}>{t.rules[rule]}</Checkbox>
              <span className={styles.buttons}>
                {at > 0 && <Button size="row" icon="up" aria-label={fill(t.up, { rule: t.rules[rule] })} onPress={() => move(at, -1)}>{t.upShort}</Button>}
                {at < order.length - 1 && <Button size="row" icon="down" aria-label={fill(t.down, { rule: t.rules[rule] })} onPress={() => move(at, 1)}>{t.downShort}</Button>}
              </span>
              <p className={styles.soft}>{t.ruleText[rule]}</p>
            </li>
          ))}
          <li><b>{order.length + 1}</b><span>{t.first}</span><span /><p className={styles.soft}>{t.firstText}</p></li>
        </ol>
        {unused.length > 0 && <div><p className={styles.soft}>{t.unused}</p>{unused.map((rule) => <Checkbox key={rule} isSelected={false} onChange={() => hand.set({ order: [...order, rule] })}>{fill(t.use, { rule: t.rules[rule] })}</Checkbox>)}</div>}
      </section>
      <section className={styles.part} aria-labelledby="vanta">
        <h2 id="vanta">{t.times}</h2>
        <div className={styles.fields}>{times.map((it) => <NumberField key={it} label={t.names[it]} description={t.hints[it]} error={hand.mistakes.get(it)} value={settings[it]} onChange={(value) => hand.set({ [it]: value })} />)}</div>
      </section>
      <section className={styles.part} aria-labelledby="talar">
        <h2 id="talar">{t.spoken}</h2>
        <p className={styles.soft}>{t.spokenHint} {spokenLanguages.map(name).join(', ')}</p>
        <div className={styles.boxes}>{visitorLanguages.map((code) => <Checkbox key={code} isSelected={spokenLanguages.includes(code)} onChange={(on) => hand.set({ spokenLanguages: on ? [...spokenLanguages, code] : spokenLanguages.filter((it) => it !== code) })}>{name(code)}</Checkbox>)}</div>
      </section>
    </>
  );
};
