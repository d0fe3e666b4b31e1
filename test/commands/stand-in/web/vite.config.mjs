export default { build: { outDir: '../dist/web', emptyOutDir: true }, logLevel: 'warn' };
