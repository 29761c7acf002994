import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserFlags } from './browser-flags.ts';
import { findBrowser } from './find-browser.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vitrin-browsers-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function program(name: string, text = '#!/bin/sh\n'): string {
	const file = join(folder, name);
	writeFileSync(file, text);
	chmodSync(file, 0o755);
	return file;
}

const linux = () => ({ platform: 'linux' as const, env: { PATH: folder } });

test('takes Chromium before Chrome, and Chrome before Edge', () => {
	const edge = program('microsoft-edge-stable');
	expect(findBrowser(undefined, linux())).toBe(edge);
	const chrome = program('google-chrome');
	expect(findBrowser(undefined, linux())).toBe(chrome);
	const chromium = program('chromium');
	expect(findBrowser(undefined, linux())).toBe(chromium);
});

test('passes over a snap, which sees another temporary folder', () => {
	program('snap');
	symlinkSync(join(folder, 'snap'), join(folder, 'chromium'));
	program('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
	expect(() => findBrowser(undefined, linux())).toThrow(
		'There is no Chromium, Chrome or Edge on this machine.',
	);
});

test('on Windows looks where Chrome and Edge install themselves', () => {
	const env = { ProgramFiles: 'C:\\Program Files' };
	expect(() => findBrowser(undefined, { platform: 'win32', env })).toThrow(
		'Install Microsoft Edge or Google Chrome',
	);
	mkdirSync(folder, { recursive: true });
	const edge = program('x\\Microsoft\\Edge\\Application\\msedge.exe');
	expect(findBrowser(undefined, { platform: 'win32', env: { ProgramFiles: join(folder, 'x') } })).toBe(edge);
});

test('takes the file that is given, or says that it is none', () => {
	expect(findBrowser(program('my-chrome'), linux())).toBe(join(folder, 'my-chrome'));
	expect(() => findBrowser(join(folder, 'none'), linux())).toThrow('is no program.\nGive the file of');
});

test('never leaves the sandbox, and tells Edge which kiosk is meant', () => {
	const shown = { origin: 'http://127.0.0.1:4322', profile: '/tmp/profile' };
	const chromium = browserFlags({ ...shown, program: '/usr/bin/chromium' });
	expect(chromium.join(' ')).not.toMatch(/sandbox|remote-debugging|disable-web-security/);
	expect(chromium).not.toContain('--edge-kiosk-type=fullscreen');
	expect(chromium.at(-1)).toBe('http://127.0.0.1:4322/');
	expect(browserFlags({ ...shown, program: 'C:\\Edge\\msedge.exe' })).toContain(
		'--edge-kiosk-type=fullscreen',
	);
});
