import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useTerm } from '../shared/fields/useTerm.js';

const accounts = [
  { role: 'advocate', email: 'advocate@paradero.test' },
  { role: 'monitor', email: 'monitor@paradero.test' },
  { role: 'administrator', email: 'admin@paradero.test' },
  { role: 'reader', email: 'reader@paradero.test' },
];
const password = 'paradero-demo';

/** The accounts of a demo installation; choosing one fills in the form. */
export const DemoAccounts = () => {
  const translate = useTranslate();
  const roleName = useTerm('accountRoles');
  const { setValue } = useFormContext();
  const fillIn = (email: string) => {
    setValue('email', email, { shouldDirty: true });
    setValue('password', password, { shouldDirty: true });
  };
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h3">{translate('app.login.demoTitle')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {translate('app.login.demoText', { password })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {accounts.map(({ role, email }) => (
          <Button
            key={email}
            variant="outlined"
            onClick={() => fillIn(email)}
            sx={{ justifyContent: 'space-between' }}
          >
            <span>{roleName(role)}</span>
            <Typography component="span" variant="body2">
              {email}
            </Typography>
          </Button>
        ))}
      </Box>
    </Box>
  );
};
