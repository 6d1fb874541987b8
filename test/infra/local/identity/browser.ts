/** Cookies by host, as a browser keeps them: enough for signing in by plain HTTP. */
export class Browser {
  readonly #kept = new Map<string, Map<string, string>>();

  /** Sends a request without following where it leads. */
  async go(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(address);
    const kept = this.#kept.get(host) ?? new Map<string, string>();
    this.#kept.set(host, kept);
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...init.headers, ...(cookie && { cookie }) };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const gone = value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line);
      if (gone) kept.delete(name);
      else kept.set(name, value);
    }
    return response;
  }

  /** Where a response leads. */
  static next(response: Response): URL {
    return new URL(response.headers.get('location') ?? '', response.url);
  }

  /** The cookies kept for an address, as a request sends them. */
  cookieFor(address: string | URL): string {
    const kept = this.#kept.get(new URL(address).host) ?? new Map<string, string>();
    return [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
