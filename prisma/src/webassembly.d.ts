// The one call that engine.ts makes; TypeScript keeps the rest in its browser library.
declare namespace WebAssembly {
  function instantiate(
    binary: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
}
