import type { invitation as english } from '../en/invitation.js';

/** Words of the page on which an invited person sets a first password. */
export const invitation: typeof english = {
  title: 'Elija una contraseña',
  text: 'Le invitaron a Paradero. Elija una contraseña que solo usted conozca; la única regla es su longitud.',
  password: 'Contraseña',
  help: 'Al menos %{least} caracteres. Una frase que usted recuerde es mejor que un acertijo corto.',
  length: 'Entre %{least} y %{greatest} caracteres.',
  save: 'Guardar e ir al inicio de sesión',
  done: 'La contraseña está establecida. Inicie sesión.',
  noToken: 'Esta página se abre con el enlace de una invitación. Pida uno a quien administra las cuentas.',
};
