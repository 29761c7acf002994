import type { SearchNotice } from '../answer.ts';

interface Props {
	notice: SearchNotice | undefined;
	onQuery(query: string): void;
}

/** The offered calibres that come nearest to one that is not, to be asked for with one click. */
export function Nearest({ notice, onQuery }: Props) {
	if (notice?.type !== 'unstocked') return null;
	return (
		<ul className="browse-chips">
			{notice.nearest.map((calibre) => (
				<li key={calibre}>
					<button type="button" onClick={() => onQuery(calibre)}>
						<bdi dir="ltr">{calibre}</bdi>
					</button>
				</li>
			))}
		</ul>
	);
}
