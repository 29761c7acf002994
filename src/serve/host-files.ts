import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caching, contentPattern, immutableFolders, securityHeaders } from './headers.ts';

const security = Object.entries(securityHeaders);

/**
 * Netlify's and Cloudflare's `_headers`. Both join the values of rules that overlap, so only the immutable folders
 * have a caching rule: the rest keeps the host's own, which is to ask again each time.
 */
export function headersFile(): string {
	const rules = [
		['/*', ...security.map(([name, value]) => `  ${name}: ${value}`)],
		...immutableFolders.map((folder) => [`/${folder}/*`, `  Cache-Control: ${caching.immutable}`]),
	];
	return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

export function writeHeadersFile(folder: string): void {
	writeFileSync(join(folder, '_headers'), headersFile());
}

const folders = immutableFolders.join('|');

/** For nginx, in its `http` block, such as `/etc/nginx/conf.d/vitrin.conf`. */
export function nginxConfiguration(): string {
	return `# Vitrin on nginx. Made by src/serve/write-hosting.ts: change it there.
# Set the three lines marked here; put it in /etc/nginx/conf.d/.

map $uri $vitrin_caching {
	default "${caching.other}";
	~^/(?:${folders})/ "${caching.immutable}";
	~${contentPattern} "${caching.content}";
}

server {
	listen 80; # here: with TLS, 443 ssl and the certificate
	server_name _; # here: the address
	root /srv/vitrin/public; # here: the built folder

	include /etc/nginx/mime.types;
	types {
		application/manifest+json webmanifest;
		text/csv csv;
		text/javascript mjs;
	}
	charset utf-8;
	charset_types text/html text/css text/csv text/plain text/xml application/javascript text/javascript application/json image/svg+xml;

	server_tokens off;
	absolute_redirect off;
	index index.html;
	error_page 403 404 =404 /404.html;

	gzip on;
	gzip_vary on;
	gzip_types text/css text/csv text/plain text/xml text/javascript application/javascript application/json application/manifest+json image/svg+xml;

	# "always": with errors too. A location with an add_header of its own would lose all of these.
${security.map(([name, value]) => `\tadd_header ${name} "${value}" always;`).join('\n')}
	add_header Cache-Control $vitrin_caching always;

	location / {
		try_files $uri $uri/ =404;
	}
	location ~ ^/_headers$|/\\. {
		return 404;
	}
}
`;
}

/** For Caddy 2: one caching header an address, since Caddy orders headers by itself, and all headers again with errors. */
export function caddyConfiguration(): string {
	return `# Vitrin on Caddy 2. Made by src/serve/write-hosting.ts: change it there.
# Set the address and the root.

(vitrin-headers) {
	header {
${security.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
		-Server
	}
}

catalogue.example {
	root * /srv/vitrin/public
	encode gzip
	import vitrin-headers

	@immutable path ${immutableFolders.map((folder) => `/${folder}/*`).join(' ')}
	@content path_regexp ${contentPattern}
	@other {
		not path ${immutableFolders.map((folder) => `/${folder}/*`).join(' ')}
		not path_regexp ${contentPattern}
	}
	header @immutable Cache-Control "${caching.immutable}"
	header @content Cache-Control "${caching.content}"
	header @other Cache-Control "${caching.other}"

	@manifest path *.webmanifest
	header @manifest Content-Type application/manifest+json
	@table path *.csv
	header @table Content-Type "text/csv; charset=utf-8"

	@hidden path /_headers */.*
	error @hidden 404
	@change not method GET HEAD
	error @change 405
	file_server

	handle_errors {
		import vitrin-headers
		header Cache-Control "${caching.content}"
		rewrite * /404.html
		file_server
	}
}
`;
}
