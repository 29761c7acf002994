import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../edition/project-folder.ts';
import { policiesJson, policiesRegistry, policyTable, undoRegistry } from './policy-files.ts';
import { systemdUnit } from './start-up.ts';

test('one address opens, and everything else is blocked', () => {
	for (const family of ['chromium', 'edge'] as const)
		expect(JSON.parse(policiesJson(family, 4400))).toMatchObject({
			URLAllowlist: ['127.0.0.1:4400'],
			URLBlocklist: expect.arrayContaining(['*', 'chrome://settings', 'edge://settings']),
			DeveloperToolsAvailability: 2,
			PrintingEnabled: false,
			DownloadRestrictions: 3,
			ExtensionInstallBlocklist: ['*'],
		});
});

test('Edge is told by the names that it knows', () => {
	const edge = JSON.parse(policiesJson('edge', 4322));
	expect(edge).toMatchObject({ InPrivateModeAvailability: 1 });
	expect(edge).not.toHaveProperty('IncognitoModeAvailability');
	expect(edge).not.toHaveProperty('MetricsReportingEnabled');
});

test('the registry file sets each and the other takes back each, and nothing else', () => {
	const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge';
	expect(policiesRegistry(4322)).toContain(`[${key}\\URLAllowlist]\r\n"1"="127.0.0.1:4322"\r\n`);
	expect(policiesRegistry(4322)).toContain(`[${key}]\r\n"DeveloperToolsAvailability"=dword:00000002\r\n`);
	expect(undoRegistry(4322)).toContain(`[-${key}\\URLAllowlist]\r\n`);
	expect(undoRegistry(4322)).toContain(`[${key}]\r\n"DeveloperToolsAvailability"=-\r\n`);
	expect(undoRegistry(4322)).not.toContain(`[-${key}]`);
});

test('docs/kiosk-policies.md says of each why', () => {
	expect(readFileSync(join(projectFolder, 'docs/kiosk-policies.md'), 'utf8')).toContain(policyTable(4322));
});

test('the unit starts a file whatever its name, and again whenever it ends', () => {
	const unit = systemdUnit({ command: ['/home/kiosk/50% "new" $1/vitrin'], edition: 'fair' });
	expect(unit).toContain('ExecStart="/home/kiosk/50%% \\"new\\" $$1/vitrin"\n');
	expect(unit).toContain('Restart=always\n');
});
