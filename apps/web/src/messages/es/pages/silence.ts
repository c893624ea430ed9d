import type { silence as english } from '../../en/pages/silence.js';

/** The silence board. */
export const silence: typeof english = {
  title: 'Tablero del silencio',
  intro: 'A quién se preguntó por escrito o en público, qué se recibió y desde cuándo no se recibe nada.',
  byAddressee: 'Por destinatario',
  description:
    'Primero el silencio más largo. Las barras muestran qué hacen con las preguntas las respuestas a las solicitudes (una misma puede abarcar varias); cada número lleva a sus registros.',
  empty: 'No consta que se haya preguntado a nadie. Abra una pregunta y registre ahí la solicitud.',
  noAnswers: 'No consta ninguna respuesta a una solicitud',
  noneOpen: 'Nada espera respuesta',
  silentFor:
    'la solicitud más antigua sin respuesta: %{smart_count} día |||| la solicitud más antigua sin respuesta: %{smart_count} días',
  elsewhere:
    '%{smart_count} respuesta dada en otro lugar, no a una solicitud |||| %{smart_count} respuestas dadas en otro lugar, no a una solicitud',
  all: '%{smart_count} solicitud |||| %{smart_count} solicitudes',
  answered: '%{smart_count} con respuesta',
  unanswered: '%{smart_count} sin respuesta',
  median: '%{days} día hasta la respuesta (mediana) |||| %{days} días hasta la respuesta (mediana)',
  columns: {
    addressee: 'Destinatario',
    inquiries: 'Solicitudes',
    answered: 'Con respuesta',
    unanswered: 'Sin respuesta',
    medianLo: 'Mediana de días hasta la respuesta, al menos',
    medianHi: 'Mediana de días hasta la respuesta, como máximo',
    elsewhere: 'Respuestas dadas en otro lugar',
    longestOpen: 'La más antigua sin respuesta, en días',
  },
};
