import type { IncomingMessage } from 'node:http';
import type { Body, SentFile } from './rest.js';

/** What a call carries: its JSON, and the files beside it byte by byte. */
export async function bodyOf(request: IncomingMessage): Promise<{ body: Body; files: SentFile[] }> {
  const parts: Buffer[] = [];
  for await (const chunk of request) parts.push(chunk as Buffer);
  const bytes = Buffer.concat(parts);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: {}, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString('utf8')) as Body, files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const [field, value] of form)
    if (typeof value !== 'string') files.push({ field, name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')) as Body, files };
}
