import type { party as english } from '../../en/pages/party.js';

/** The page of a party. */
export const party: typeof english = {
  mustAnswer: 'Debe responder',
  neverAsked: 'No consta que se le haya preguntado nada.',
  nothingToAnswer: 'Ninguna pregunta abierta espera su respuesta.',
};
