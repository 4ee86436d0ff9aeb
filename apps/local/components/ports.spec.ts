import { createServer, type AddressInfo } from 'node:net';
import { choosePort, freePort, isPortFree } from './ports.js';

describe('ports', () => {
  it('gives a different free port each time', async () => {
    const ports = await Promise.all(Array.from({ length: 10 }, () => freePort()));
    expect(new Set(ports).size).toBe(10);
    for (const port of ports) expect(await isPortFree(port)).toBe(true);
  });

  it('names the setting when a port is taken, and takes any free one for 0', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(choosePort('API_PORT', port)).rejects.toThrow(/in use .* set API_PORT/);
    await expect(choosePort('API_PORT', 0)).resolves.toBeGreaterThan(0);
    await new Promise((resolve) => server.close(resolve));
    await expect(choosePort('API_PORT', port)).resolves.toBe(port);
  });
});
