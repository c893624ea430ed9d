import type { accounts as english } from '../../en/resources/accounts.js';
import { standardFields } from '../standard-fields.js';

export const accounts: typeof english = {
  name: 'Cuenta |||| Cuentas',
  about: 'Personas que pueden iniciar sesión, y sus roles.',
  empty: 'Aún no hay cuentas',
  invite: 'Invite a una colega o a un colega.',
  fields: {
    ...standardFields,
    name: 'Nombre',
    email: 'Correo electrónico',
    role: 'Rol',
    locale: 'Idioma',
    demo: 'De demostración',
    active: 'Contraseña establecida',
    disabledAt: 'Desactivada',
  },
  help: {
    name: 'Se muestra a los colegas junto a lo que esta cuenta registra.',
    role: 'Un rol nuevo cierra todas las sesiones de la cuenta.',
    locale: 'El idioma del primer inicio de sesión; después cada quien puede cambiarlo.',
    email: 'Se usa para iniciar sesión. No puede cambiarse después.',
  },
  state: { label: 'Acceso', active: 'Activa', invited: 'Invitada', disabled: 'Desactivada' },
  action: {
    invite: 'Invitar a un colega',
    inviteAgain: 'Hacer una nueva invitación',
    disable: 'Desactivar',
    enable: 'Activar de nuevo',
    toList: 'Ir a las cuentas',
  },
  done: { disabled: 'La cuenta está desactivada.', enabled: 'La cuenta vuelve a estar activa.' },
  confirm: {
    disable: {
      title: '¿Desactivar esta cuenta?',
      text: 'Se cierran todas sus sesiones y ya no podrá iniciar otra. Lo que registró permanece.',
    },
    inviteAgain: {
      title: '¿Hacer una nueva invitación?',
      text: 'La contraseña y los enlaces anteriores dejan de funcionar, y se cierran todas sus sesiones.',
    },
  },
  invitation: {
    made: 'La cuenta está hecha. Entregue el enlace por una vía de confianza: quien lo tenga establece la contraseña.',
    once: 'Este enlace se muestra solo ahora. Funciona una vez, hasta el %{until}.',
    link: 'Enlace de invitación',
    copy: 'Copiar',
    copied: 'El enlace está copiado.',
  },
  sessions: {
    title: 'Sesiones abiertas',
    none: 'No hay sesiones abiertas.',
    endAll: 'Cerrar todas las sesiones',
    ended: 'Se cerraron todas las sesiones de la cuenta.',
    client: 'Navegador',
    createdAt: 'Desde',
    seenAt: 'Último uso',
    current: 'este',
    unknown: 'Navegador desconocido',
  },
};
