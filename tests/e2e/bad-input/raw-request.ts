/** HTTP as a hostile caller writes it: any method, any path, any body, nothing put right. */
import http from "node:http";

export type RawRequest = {
  method?: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
};

export type RawAnswer = {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
};

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
const ANSWERS_WITHIN_MILLISECONDS = 20_000;

export function send(address: string, order: RawRequest): Promise<RawAnswer> {
  const { method = "GET", path, headers = {}, body } = order;
  const { hostname, port } = new URL(address);
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = http.request(
      { agent, hostname, port, method, path, headers: { ...length, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () => {
          const { statusCode = 0, headers: answered } = response;
          resolve({ status: statusCode, headers: answered, body: Buffer.concat(chunks) });
        });
      },
    );
    request.setTimeout(ANSWERS_WITHIN_MILLISECONDS, () => {
      request.destroy(new Error(`no answer to ${method} ${path}`));
    });
    request.once("error", reject);
    request.end(body);
  });
}
