import type { silence as english } from '../../en/pages/silence.js';

/** The silence board. */
export const silence: typeof english = {
  title: 'Tablero del silencio',
  intro: 'A quién se preguntó por escrito o en público, qué se recibió y desde cuándo no se recibe nada.',
  byAddressee: 'Por destinatario',
  description:
    'Primero el silencio más largo. Las barras muestran qué hacen las respuestas con las preguntas; cada número lleva a sus registros.',
  empty: 'No consta que se haya preguntado a nadie. Abra una pregunta y registre ahí la solicitud.',
  noAnswers: 'No consta ninguna respuesta',
  noneOpen: 'Nada espera respuesta',
  silentFor: '%{smart_count} día de silencio |||| %{smart_count} días de silencio',
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
    longestOpen: 'La más antigua sin respuesta, en días',
  },
};
