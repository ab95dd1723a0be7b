/** Textures over the shades: stripes for what is against, dots for neutral, a net for mixed, pale hatching for what is not known. Of the same size on the screen at a zoom of k. */
export function Patterns({ name, k }: { readonly name: string; readonly k: number }) {
  const frame = { patternUnits: 'userSpaceOnUse' as const, width: 6, height: 6 };
  const turned = `scale(${1 / k}) rotate(45)`;
  return (
    <defs>
      <pattern id={`${name}-against`} {...frame} patternTransform={turned}>
        <path className="texture" d="M0,0V6" />
      </pattern>
      <pattern id={`${name}-neutral`} {...frame} patternTransform={turned}>
        <circle className="texture dot" cx={3} cy={3} r={1} />
      </pattern>
      <pattern id={`${name}-mixed`} {...frame} patternTransform={turned}>
        <path className="texture" d="M0,0V6M0,0H6" />
      </pattern>
      <pattern id={`${name}-none`} {...frame} patternTransform={`scale(${1 / k}) rotate(-45)`}>
        <path className="texture none" d="M0,0V6" />
      </pattern>
    </defs>
  );
}
