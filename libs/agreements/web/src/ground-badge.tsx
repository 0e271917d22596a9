import { Icon, useTexts, type IconName } from '@desk/ui/web';
import styles from './agreements.module.css';
import { agreementsTexts } from './agreements-texts';
import type { Ground, GroundKind } from './ground';

const faces = { here: ['desk', 'good'], handover: ['in', 'note'], refer: ['out', 'plain'], refused: ['slash', 'stop'], automatic: ['cycle', 'plain'] } as const satisfies Record<GroundKind, readonly [IconName, string]>;

/** Whether something is done here, in words, with the line of the agreement: `Görs här · rad 22`. */
export const GroundBadge = ({ ground }: { readonly ground: Ground }) => {
  const t = useTexts(agreementsTexts).ground;
  const [icon, tone] = faces[ground.kind];
  const named = ground.line !== null && (ground.kind === 'here' || ground.kind === 'handover');
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon name={icon} size="small" />
      {named ? t.line.replace('{{what}}', t[ground.kind]).replace('{{line}}', String(ground.line)) : t[ground.kind]}
    </span>
  );
};
