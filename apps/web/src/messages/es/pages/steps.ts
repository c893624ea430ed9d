import type { steps as english } from '../../en/pages/steps.js';

/** Lines of explanations; the key is the code of the step. */
export const steps: typeof english = {
  nothing: '–',
  'term/anchor': 'El plazo corre desde: %{window} (%{kind}).',
  'term/renewed-by-itself': 'Desde entonces se prorrogó por sí solo %{times} vez (veces).',
  'term/duration': 'Al sumar %{duration} se llega a: %{window}.',
  'term/month-end': 'Ese mes no tiene tal día, así que cuenta el último del mes: %{window}.',
  'term/boundary': 'Cuál es el último día: %{boundary}. El plazo vence: %{window}.',
  'term/fixed-end': 'El propio instrumento fija el vencimiento: %{window}.',
  'term/indefinite': 'El instrumento no fija un fin.',
  'term/type-unknown': 'No consta qué clase de plazo tiene.',
  'term/duration-missing': 'No consta cuánto dura el plazo.',
  'term/duration-unreadable': 'La duración del plazo consta en una forma con la que no puede calcularse.',
  'term/anchor-missing': 'No consta desde cuándo corre el plazo.',
  'term/anchor-record-missing': 'El plazo corre desde: %{anchor}, y no consta tal hecho.',
  'term/anchor-event-missing':
    'El hecho desde el que corre el plazo no figura entre los hechos de este acuerdo.',
  'term/anchor-event-voided': 'El hecho desde el que corre el plazo quedó sin efecto: %{type}. Elija otro.',
  'term/anchor-date-missing': 'El plazo corre desde: %{anchor}, y no consta su fecha.',
  'term/end-missing': 'El plazo tiene un fin fijo y no consta su fecha.',
  'term/event-later': '%{type}: posterior a la fecha de la vista, así que aún no cuenta.',
  'term/event-before-start': '%{type}: anterior al comienzo de este plazo, así que no lo altera.',
  'term/event-after-end': '%{type}: posterior al vencimiento de este plazo, así que no lo altera.',
  'term/suspension-without-effect':
    '%{type}: ninguna fuente dice que mueva el vencimiento, así que no se mueve.',
  'term/resumption-without-effect':
    '%{type}: ninguna fuente dice que se sume el tiempo suspendido, así que el vencimiento no se mueve.',
  'term/nothing-to-extend': '%{type}: no hay un vencimiento calculado que pueda mover.',
  'term/ended-by-event': '%{type}: el vencimiento era %{former}; ahora es %{window}.',
  'term/end-moved': '%{type} fija un nuevo vencimiento: era %{former}; ahora es %{window}.',
  'term/extended': '%{type}: el vencimiento era %{former}; ahora es %{window}.',
  'term/extended-by-unknown':
    '%{type} por un tiempo desconocido: el vencimiento era %{former}; ahora es %{window}.',
  'ledger/moved': '%{count} personas: %{from} → %{to}.',
  'ledger/may-have-moved': '%{count} personas, quizá: %{from} → %{to}.',
  'ledger/more-left-than-were-there':
    'Salieron de «%{status}» %{people} personas más de las que podía haber en ese estado.',
  'ledger/outcome-without-arrival': 'Un asiento dice «%{status}» de personas cuya llegada no consta.',
  'ledger/unknown-status': 'Esta versión no conoce el estado %{status}; cuenta como desconocido.',
};
