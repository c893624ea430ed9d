interface FadeInProps {
  id: string;
  gradientId: string;
  /** Over how many pixels, from the left edge. */
  width?: number;
}

/** A mask under which a bar that began before the days shown comes in softly, so that the edge is no start. */
export const FadeIn = ({ id, gradientId, width = 40 }: FadeInProps) => (
  <>
    <linearGradient id={gradientId} gradientUnits="userSpaceOnUse" x1={0} x2={width}>
      <stop offset="0" stopColor="white" stopOpacity={0.1} />
      <stop offset="1" stopColor="white" />
    </linearGradient>
    <mask id={id} maskUnits="userSpaceOnUse" x={-1} y={0} width="101%" height="100%">
      <rect x={-1} width="101%" height="100%" fill={`url(#${gradientId})`} />
    </mask>
  </>
);
