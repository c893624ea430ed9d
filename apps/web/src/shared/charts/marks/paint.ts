/** How an area is drawn besides its colour, so that no two are told apart by colour alone. */
const textures = ['solid', 'rising', 'dots', 'falling', 'level', 'grid', 'upright', 'rings'] as const;
export type Texture = (typeof textures)[number];

export interface Paint {
  colour: string;
  texture: Texture;
}

/** The paint of the nth of several series; colours and textures come round at different paces. */
export function paintOf(index: number, colours: readonly string[]): Paint {
  const round = Math.floor(index / colours.length);
  return {
    colour: colours[index % colours.length] ?? 'currentColor',
    texture: textures[(index + round) % textures.length] ?? 'solid',
  };
}
