import type { unresolved as english } from '../../en/pages/unresolved.js';

export const unresolved: typeof english = {
  title: '%{smart_count} pregunta abierta |||| %{smart_count} preguntas abiertas',
  all: 'Mostrarla |||| Mostrar las %{smart_count}',
};
