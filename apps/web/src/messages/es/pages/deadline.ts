import type { deadline as english } from '../../en/pages/deadline.js';

export const deadline: typeof english = {
  why: '¿Por qué esta fecha?',
  change: 'Cambiar aquello de lo que se calcula',
  byHand: 'Se fijó a mano; ninguna regla la calculó.',
  sources: 'En qué se basa',
  noSource: 'No consta ninguna fuente.',
  stoppedSince: 'El cómputo está suspendido desde el %{day}',
  stopped: 'Se suspendió el %{from} y se reanudó después del %{to}',
  former: 'Fechas que tuvo antes',
  replaced: 'reemplazada el %{day}',
  saveTitle: 'Registrarla como fecha límite',
  changeTitle: 'Cambiar la fecha límite',
  saved: 'La fecha límite quedó registrada.',
  changed: 'Se cambió la fecha límite; se conserva la que tenía.',
  save: 'Registrar la fecha límite',
  changeHelp:
    'Vuelva a preguntar a la regla de esta fecha límite con otros datos. Se conserva la fecha que tenía.',
  release: 'Desligar de su regla',
  releaseTitle: '¿Desligar la fecha límite de su regla?',
  releaseText:
    'La fecha queda como está y desde ahora se fija a mano: ya no la mueve ninguna regla, actuación ni calendario. Lo calculado se conserva en su historial.',
  released: 'La fecha límite ya no depende de una regla. Su fecha se fija a mano.',
  ofRule:
    'Una regla calcula la fecha. En la página de la fecha límite puede cambiar aquello de lo que se calcula o desligarla de su regla.',
  orRule: 'Si una regla fija la fecha, deje que se calcule y se mantenga al día:',
  moved: 'Fechas límite que este día movió',
  movedByRemoval: 'Fechas límite que movió el día eliminado',
  movedMore: 'Se muestran las primeras %{shown} fechas límite de %{total}.',
  movedMany: 'Se muestran las primeras %{shown} fechas límite de más de %{total}.',
  movedNone: 'No ha movido ninguna fecha límite.',
  movedWhat: 'Fecha límite',
  movedBefore: 'Antes',
  movedAfter: 'Después',
  movedOn: 'se movió el %{day}',
};
