export interface KindLink {
	readonly name: string;
	/** How many products it has, in words. */
	readonly count: string;
	readonly list: string;
	/** The address of a comparison of its products, where there are at least two. */
	readonly comparison?: string;
}

interface Props {
	text: string;
	kinds: readonly KindLink[];
	to: 'list' | 'comparison';
}

/** A way on where there is nothing to show. */
export function KindLinks({ text, kinds, to }: Props) {
	return (
		<>
			<p className="prose">{text}</p>
			<ul className="links">
				{kinds.map((kind) => {
					const address = kind[to];
					return (
						address !== undefined && (
							<li key={kind.list}>
								<a href={address}>{kind.name}</a> <span className="compare-count">{kind.count}</span>
							</li>
						)
					);
				})}
			</ul>
		</>
	);
}
