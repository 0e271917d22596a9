type Step = { readonly id: string; readonly after: readonly string[] };

/** Steps that wait for each other in a ring, in the order they wait; empty when there is none. Unknown ids are passed over. */
export const ringIn = (steps: readonly Step[]): string[] => {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const clear = new Set<string>();
  const follow = (id: string, trail: readonly string[]): string[] => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    const step = byId.get(id);
    if (!step || clear.has(id)) return [];
    for (const before of step.after) {
      const ring = follow(before, [...trail, id]);
      if (ring.length > 0) return ring;
    }
    clear.add(id);
    return [];
  };
  for (const step of steps) {
    const ring = follow(step.id, []);
    if (ring.length > 0) return ring;
  }
  return [];
};

/** Dependencies first, then the order of the data. Throws on a ring, which a loaded catalogue cannot hold. */
export const inOrder = <S extends Step>(steps: readonly S[]): S[] => {
  const placed = new Set<string>();
  const left = [...steps];
  const ordered: S[] = [];
  while (left.length > 0) {
    const next = left.findIndex((step) => step.after.every((id) => placed.has(id)));
    const step = left[next];
    if (!step) throw new Error(`Steps wait for each other: ${left.map(({ id }) => id).join(', ')}`);
    left.splice(next, 1);
    placed.add(step.id);
    ordered.push(step);
  }
  return ordered;
};
