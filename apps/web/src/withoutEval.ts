// The content security policy allows no eval. zod tries it once before its first schema is built, unless it is told
// not to by the configuration it shares under this name.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
