import type { inquiry as english } from '../../en/pages/inquiry.js';

/** The page and the form of an inquiry. */
export const inquiry: typeof english = {
  dueByDeadline: 'Una fecha límite sobre esta solicitud fija el día en que vence la respuesta: %{day}.',
  stoppedByDeadline:
    'Una fecha límite sobre esta solicitud fija el día en que vence la respuesta. Mientras su cómputo está suspendido, no hay día.',
  changeDeadline: 'Para cambiar el día, cambie los datos del cálculo de la fecha límite o quítele la regla.',
};
