import type { questionRules as english } from '../../en/pages/question-rules.js';

export const questionRules: typeof english = {
  title: 'Reglas que preguntan',
  intro:
    'Estas reglas leen el registro después de cada cambio y una vez al día. Abren preguntas y las cierran cuando el registro las responde. Al desactivar una, se cierra lo que preguntó y queda constancia del motivo.',
  days: 'umbral: %{thresholds} días',
  percent: 'umbral: %{thresholds} por ciento',
  unit: { days: 'días', percent: 'por ciento' },
  off: 'Desactivada',
  open: '%{smart_count} abierta |||| %{smart_count} abiertas',
  set: 'Ajustar',
  active: 'Activa',
  reason: 'Por qué se desactiva',
  threshold: 'Umbral, en %{unit}',
  comesWith: 'El valor original es %{default}.',
  save: 'Guardar',
  saved: 'Guardado. Las reglas se están aplicando al registro.',
};
