import type { app as english } from '../en/app.js';

/** Words of the shell and of the parts that every page shares. */
export const app: typeof english = {
  app: {
    toDashboard: 'Ir al tablero',
    newTab: 'se abre en otra pestaña',
    welcome:
      'El registro de los acuerdos por los que un Estado paga a otro para retener a personas: a quiénes se trasladó, qué afirma cada fuente y qué no ha contestado nadie.',
    menu: {
      label: 'Menú principal',
      main: 'El registro',
      more: 'Otros registros',
      administration: 'Administración',
      open: '%{smart_count} abierta |||| %{smart_count} abiertas',
    },
    login: {
      tagline: '¿Qué pasa con las personas detenidas cuando vence el plazo?',
      demoTitle: 'Cuentas de demostración',
      demoText:
        'Esta es una instalación de demostración. Elija una cuenta para llenar el formulario; la contraseña es %{password}.',
    },
    error: {
      text: 'Esta página falló. No se perdió nada de lo que usted había guardado. Inténtelo de nuevo y, si vuelve a fallar, avise a quien administra esta instalación.',
      offline:
        'No hay conexión, así que no se pudo cargar esta página. No se ha perdido nada de lo que había guardado. Inténtelo de nuevo cuando vuelva la conexión.',
      retry: 'Intentar de nuevo',
    },
    session: {
      ended:
        'Su sesión ha terminado. Lo que escribió sigue aquí, pero no está guardado. Inicie sesión en otra pestaña, vuelva y guarde.',
      signIn: 'Iniciar sesión',
      stillSignedIn:
        'Su sesión sigue abierta: no se pudo avisar al servidor. Inténtelo de nuevo antes de dejar este equipo.',
    },
    clocks: {
      label: 'Otra fecha',
      open: 'Otra fecha',
      now: 'Volver al presente',
      validAt: {
        label: 'Cierto el',
        help: 'Lo que era cierto ese día.',
        banner: 'Usted ve lo que era cierto el %{day}.',
        ignored: 'Lo que ve aquí no se limita a lo que era cierto el %{day}.',
      },
      knownAt: {
        label: 'Conocido el',
        help: 'Solo lo que las fuentes habían publicado al final de ese día.',
        banner: 'Usted ve solo lo que las fuentes habían publicado hasta el %{day}.',
        partly:
          'Solo las listas de lo que dicen las fuentes se limitan a lo que habían publicado hasta el %{day}; el resto de esta página, no.',
        ignored: 'Lo que ve aquí no se limita a lo que las fuentes habían publicado hasta el %{day}.',
      },
      recordedAt: {
        label: 'Registrado el',
        help: 'Lo que decía nuestro propio registro al final de ese día.',
        banner: 'Usted ve nuestro propio registro tal como estaba al final del %{day}.',
        ignored:
          'Lo que ve aquí es lo que consta hoy, no nuestro registro tal como estaba al final del %{day}.',
      },
    },
    date: {
      unknown: 'Desconocida',
      day: 'el %{day}',
      about: 'hacia %{date}',
      around: { day: 'alrededor del %{date}', other: 'alrededor de %{date}' },
      on: { day: 'el %{date}', other: 'en %{date}' },
      uncertain: '%{date} (dudosa)',
      inMonth: 'un día de %{month}',
      inYear: 'en algún momento de %{year}',
      decade: 'en algún momento de los años %{first}',
      century: 'en algún momento entre %{first} y %{last}',
      event: {
        between: 'entre %{from} y %{to}',
        from: { open: '%{from} o después', unknown: '%{from} o después' },
        to: { open: '%{to} o antes', unknown: '%{to} o antes' },
      },
      period: {
        between: 'desde %{from} hasta %{to}',
        from: { open: 'desde %{from}', unknown: 'desde %{from}, sin fin conocido' },
        to: { open: 'hasta %{to}', unknown: 'hasta %{to}, sin inicio conocido' },
      },
    },
    count: {
      upTo: 'hasta %{hi}',
      vague: '%{count} (impreciso)',
    },
    list: {
      count: '%{count} en la lista',
      countAtLeast: 'Más de %{count} en la lista',
      pageOfAtLeast: '%{from}–%{to} de más de %{count}',
      sort: 'Ordenar',
      sortedBy: '%{what}, %{order}',
      earliest: '%{label}, primer día posible',
      latest: '%{label}, último día posible',
      order: {
        past: { ASC: 'lo más antiguo primero', DESC: 'lo más reciente primero' },
        toCome: { ASC: 'lo más próximo primero', DESC: 'lo más lejano primero' },
        text: { ASC: 'A–Z', DESC: 'Z–A' },
        number: { ASC: 'de menor a mayor', DESC: 'de mayor a menor' },
        other: { ASC: 'ascendente', DESC: 'descendente' },
      },
      failed: 'No se pudo leer la lista',
      nothingRecorded: 'Aquí no consta nada.',
      emptyThen: 'En la fecha que usted eligió no había nada aquí.',
    },
    csv: { download: 'CSV' },
    chart: { asTable: 'Ver como tabla' },
    source: {
      none: 'Sin fuente',
      original: 'original',
      archived: 'copia archivada',
    },
    history: {
      title: 'Historial',
      insert: '%{who} lo registró',
      update: '%{who} lo modificó',
      delete: '%{who} lo eliminó',
      otherOrganisation: 'Otra organización',
      version: 'versión %{version}',
      changes: 'Campos modificados',
      field: 'Campo',
      before: 'Antes',
      after: 'Después',
      nothing: 'nada',
      show: 'Mostrar',
    },
    conflict: {
      title: 'Otra persona modificó este registro',
      text: 'Sus cambios aún no están guardados. Donde ambos modificaron el mismo campo, elija qué valor queda.',
      before: 'Antes:',
      theirs: 'El de la otra persona:',
      mine: 'El suyo:',
      onlyMine: 'Solo usted modificó: %{fields}. Se guardará su valor.',
      onlyTheirs: 'Solo la otra persona modificó: %{fields}. Queda su valor.',
      back: 'Volver al formulario',
      save: 'Guardar el registro combinado',
    },
  },
};
