import { Button, fill, useActs, useTexts } from '@desk/ui/web';
import { queueTexts } from './queue-texts';
import styles from './queue.module.css';
import type { QueueWork } from './use-queue';

/** "Kollega, kom": who wants help and who comes. Nothing sounds: the visitor sits beside. */
export const HelpLines = ({ work }: { readonly work: QueueWork }) => {
  const t = useTexts(queueTexts);
  const calls = work.view?.help ?? [];
  const own = calls.find(({ by }) => by === work.me.staffId);
  const others = calls.filter(({ by }) => by !== work.me.staffId);
  const open = others.find(({ answeredBy }) => answeredBy === null);
  useActs([
    own ? { id: 'help-over', group: t.group, key: 'Alt+H', label: t.helpOver, run: () => work.endHelp(own) } : { id: 'help', group: t.group, key: 'Alt+H', label: t.help, run: work.callHelp },
    ...(open ? [{ id: 'coming', group: t.group, key: 'Alt+J', label: `${t.coming}: ${open.byName}`, run: () => work.answerHelp(open) }] : []),
  ]);
  return (
    <>
      <div role="status">
        {others.map((call) => (
          <p key={call.id} className={styles.help}>
            <b>{call.place === '' ? fill(t.helpWanted, { name: call.byName }) : fill(t.helpAt, { name: call.byName, desk: call.place })}</b>
            {call.answeredByName ? <span>{fill(t.comes, { name: call.answeredByName })}</span> : <Button kbd={call === open ? 'Alt+J' : undefined} onPress={() => work.answerHelp(call)}>{t.coming}</Button>}
          </p>
        ))}
        {own && <p className={styles.help}>{own.answeredByName ? <b>{fill(t.comes, { name: own.answeredByName })}</b> : <span>{t.asked}</span>}</p>}
      </div>
      <Button wide variant="quiet" icon="people" kbd="Alt+H" onPress={() => { if (own) work.endHelp(own); else work.callHelp(); }}>{own ? t.helpOver : t.help}</Button>
    </>
  );
};
