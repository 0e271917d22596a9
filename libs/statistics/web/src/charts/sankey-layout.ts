/** A place in the flow: `layer` counts from the left. */
export type FlowNode = { readonly id: string; readonly layer: number; readonly name: string };
export type FlowLink = { readonly from: string; readonly to: string; readonly value: number };
export type PlacedNode = FlowNode & { readonly value: number; readonly y: number; readonly height: number };
export type PlacedLink = FlowLink & { readonly fromY: number; readonly toY: number; readonly width: number };

const GAP = 10;

/** Where nodes and links stand: nodes by size in each layer, centred; links leave and arrive in the order of the other end, so that they cross little. Heights in pixels. */
export const layoutOf = (nodes: readonly FlowNode[], links: readonly FlowLink[], height: number): { readonly nodes: readonly PlacedNode[]; readonly links: readonly PlacedLink[] } => {
  const sum = (id: string, end: 'from' | 'to') => links.reduce((all, link) => all + (link[end] === id ? link.value : 0), 0);
  const sized = nodes.map((node) => ({ ...node, value: Math.max(sum(node.id, 'from'), sum(node.id, 'to')) })).filter(({ value }) => value > 0);
  const layers = [...new Set(sized.map(({ layer }) => layer))];
  const scale = Math.min(...layers.map((layer) => { const its = sized.filter((it) => it.layer === layer); return Math.max(1, height - GAP * (its.length - 1)) / its.reduce((all, it) => all + it.value, 0); }));
  const placed = layers.flatMap((layer) => {
    const its = sized.filter((it) => it.layer === layer).sort((one, other) => other.value - one.value || one.id.localeCompare(other.id));
    let y = (height - its.reduce((all, it) => all + it.value * scale, 0) - GAP * (its.length - 1)) / 2;
    return its.map((node) => { const here = { ...node, y, height: node.value * scale }; y += here.height + GAP; return here; });
  });
  const place = new Map(placed.map((node) => [node.id, node]));
  const kept = links.filter((link) => link.value > 0 && place.has(link.from) && place.has(link.to));
  const offsets = (own: 'from' | 'to', other: 'from' | 'to') => {
    const found = new Map<FlowLink, number>();
    for (const node of placed) {
      let y = node.y;
      for (const link of kept.filter((it) => it[own] === node.id).sort((one, two) => (place.get(one[other])?.y ?? 0) - (place.get(two[other])?.y ?? 0))) { found.set(link, y + (link.value * scale) / 2); y += link.value * scale; }
    }
    return found;
  };
  const [leave, arrive] = [offsets('from', 'to'), offsets('to', 'from')];
  return { nodes: placed, links: kept.map((link) => ({ ...link, fromY: leave.get(link) ?? 0, toY: arrive.get(link) ?? 0, width: Math.max(1, link.value * scale) })) };
};
