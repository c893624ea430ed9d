/** Direcciones privadas en las que los programas de calendario leen las fechas límite. */
export const feeds = {
  title: 'Calendarios suscritos',
  subscribe: 'Suscribirse',
  about:
    'Un calendario suscrito muestra las fechas límite en el programa de calendario que usted usa y las sigue cuando cambian de día. Lleva días, estados y enlaces, pero ningún nombre de persona, ningún título y nada restringido.',
  create: 'Nuevo calendario',
  agreement: 'Acuerdo',
  agreementHelp: 'Déjelo vacío para incluir todas las fechas límite a su cargo.',
  make: 'Crear el calendario',
  once: 'Esta dirección se muestra solo ahora. Quien la tenga puede leer el calendario sin iniciar sesión: désela a su programa de calendario y a nadie más.',
  address: 'Dirección del calendario',
  copy: 'Copiar',
  copied: 'Se copió la dirección',
  list: 'Sus calendarios',
  empty: 'Aún no hay ninguno. Cree uno arriba y agregue su dirección a su programa de calendario.',
  watched: 'Todas las fechas límite a su cargo',
  outOfReach: 'Un acuerdo que usted ya no puede ver',
  createdAt: 'Creado el %{at}',
  readAt: 'leído por última vez el %{at}',
  unread: 'nunca leído',
  revokedAt: 'revocado el %{at}',
  revoke: 'Revocar',
  revoked: 'Se revocó el calendario',
  confirm: {
    title: '¿Revocar este calendario?',
    text: 'Los programas de calendario que usan su dirección ya no leerán nada. No se puede deshacer; puede crear otro.',
  },
};
