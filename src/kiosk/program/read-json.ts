import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** In bytes. */
const longestBody = 1024;

/** @throws {Refusal} for what is no JSON of this shape, or longer than 1 KB. */
export async function readJson<Value>(request: IncomingMessage, schema: z.ZodType<Value>): Promise<Value> {
	if (!/^application\/json *(?:;|$)/i.test(request.headers['content-type'] ?? ''))
		throw new Refusal(415, 'Send application/json.');
	const read = schema.safeParse(parse(await readBody(request)));
	if (read.success) return read.data;
	throw new Refusal(400, 'The body does not say what it must.');
}

async function readBody(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let length = 0;
	// The connection must live until the refusal has been sent.
	for await (const chunk of request.iterator({ destroyOnReturn: false })) {
		length += chunk.length;
		if (length > longestBody)
			throw new Refusal(413, `Send ${longestBody} bytes at most.`, { Connection: 'close' });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(400, 'The body is no JSON.');
	}
}
