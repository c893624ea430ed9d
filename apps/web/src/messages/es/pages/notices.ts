import type * as english from '../../en/pages/notices.js';

/** Notices, how one is told, and the outbox. */
export const notices: typeof english.notices = {
  title: 'Avisos',
  bell: 'Avisos',
  unread: '%{smart_count} sin leer |||| %{smart_count} sin leer',
  empty:
    'Aún no hay avisos. Aquí se le avisa de las fechas límite y las preguntas a su cargo, y de sus recordatorios.',
  emptyForReader:
    'Aún no hay avisos. Los reciben quienes tienen a su cargo fechas límite o preguntas, lo que no corresponde a quien solo consulta.',
  due: {
    today: 'vence hoy',
    in: 'vence en %{smart_count} día |||| vence en %{smart_count} días',
    ago: 'venció hace %{smart_count} día |||| venció hace %{smart_count} días',
  },
  kind: { deadlines: 'Fecha límite', questions: 'Respuesta a una pregunta', reminders: 'Recordatorio' },
  told: 'avisado el %{instant}',
  new: 'Nuevo',
  read: 'Marcar como leído',
  readAll: 'Marcar todos como leídos',
  more: 'Mostrar más',
};

/** How somebody wants to be told. */
export const noticeSettings: typeof english.noticeSettings = {
  title: 'Cómo se le avisa',
  intro:
    'Se le avisa 90, 30 y 7 días antes, la víspera y el mismo día de un vencimiento, y después cada semana, hasta que usted lo dé por visto; de un recordatorio, desde su día. El correo lleva una referencia y un enlace, ningún nombre y ningún dato del caso.',
  introForReader:
    'Quien solo consulta no tiene a su cargo fechas límite ni preguntas, así que hay poco de qué avisarle. Lo que aun así se le envíe seguirá estos ajustes. El correo lleva una referencia y un enlace, ningún nombre y ningún dato del caso.',
  zone: 'Su zona horaria',
  zoneHere: 'Usar la zona de este equipo: %{zone}',
  sendFrom: 'Avisarme desde',
  sendUntil: 'Avisarme hasta',
  mail: 'Enviarme correo',
  mailHelp: 'Sin correo, los avisos le esperan aquí.',
  digest: 'Correo',
  save: 'Guardar',
  saved: 'Guardado. Los próximos avisos lo tendrán en cuenta.',
};

/** Mail on its way, for administrators. */
export const outbox: typeof english.outbox = {
  title: 'Bandeja de salida',
  intro: 'Correo para las cuentas de su organización, el más reciente primero.',
  notSending:
    'SMTP_URL no está definida, así que el correo queda aquí. Cuando se defina, se enviará el de los últimos tres días; el anterior queda.',
  empty: 'Todavía no se ha escrito ningún correo.',
  allSent: 'Todo se envió.',
  waiting: 'Espera ser enviado',
  sent: 'Enviado el %{instant}',
  failed: '%{smart_count} intento: %{error} |||| %{smart_count} intentos: %{error}',
  written: 'Escrito el %{instant}',
  text: 'Texto del correo',
};
