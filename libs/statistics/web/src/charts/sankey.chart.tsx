import { layoutOf, type FlowLink, type FlowNode } from './sankey-layout';
import { Mark, Picture, clip } from './picture';
import styles from './charts.module.css';

type SankeyProps = { readonly label: string; readonly layers: readonly string[]; readonly nodes: readonly FlowNode[]; readonly links: readonly FlowLink[]; readonly number: (value: number) => string; readonly onOpen: (id: string) => void };

const HEAD = 26;
const HEIGHT = 340;
const BAR = 8;
const LEFT = 150;
const RIGHT = 150;

/** What flows from layer to layer; the width is the number. Hidden flows are not drawn. */
export const Sankey = ({ label, layers, nodes, links, number, onOpen }: SankeyProps) => {
  const placed = layoutOf(nodes, links, HEIGHT);
  const layerOf = new Map(placed.nodes.map((node) => [node.id, node.layer]));
  const last = layers.length - 1;
  return (
    <Picture label={label} height={HEAD + HEIGHT + 10}>
      {(width) => {
        const x = (layer: number) => LEFT + (layer / last) * (width - LEFT - RIGHT - BAR);
        return (
          <>
            {layers.map((name, layer) => <text key={name} x={layer === 0 ? x(0) + BAR : x(layer)} y={12} textAnchor={layer === 0 ? 'end' : 'start'} className={styles.strong}>{name}</text>)}
            <g transform={`translate(0 ${HEAD})`}>
              {placed.links.map((link) => {
                const [from, to] = [x(layerOf.get(link.from) ?? 0) + BAR, x(layerOf.get(link.to) ?? 0)];
                const middle = (from + to) / 2;
                return <path key={`${link.from}|${link.to}`} d={`M${from} ${link.fromY}C${middle} ${link.fromY} ${middle} ${link.toY} ${to} ${link.toY}`} strokeWidth={link.width} className={styles.flow} />;
              })}
              {placed.nodes.map((node, at) => {
                const left = node.layer === 0;
                const room = left ? LEFT - 52 : node.layer === last ? RIGHT - 52 : (width - LEFT - RIGHT) / last - 60;
                const value = number(node.value);
                return (
                  <Mark key={node.id} first={at === 0} label={`${layers[node.layer]}: ${node.name}, ${value}`} onOpen={() => onOpen(node.id)}>
                    <rect x={x(node.layer)} y={node.y} width={BAR} height={Math.max(1.5, node.height)} className={styles.bar1} />
                    <text x={left ? x(0) - 8 : x(node.layer) + BAR + 6} y={node.y + node.height / 2 + 4} textAnchor={left ? 'end' : 'start'} className={styles.halo}>{clip(node.name, room)} <tspan className={styles.strong}>{value}</tspan></text>
                  </Mark>
                );
              })}
            </g>
          </>
        );
      }}
    </Picture>
  );
};
