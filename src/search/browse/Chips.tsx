interface Chip {
	readonly key: string;
	readonly text: string;
	/** What a click does, where the text alone does not say it: then it takes something off. */
	readonly name?: string | undefined;
	onClick(): void;
}

/** Short words to be clicked, side by side. */
export function Chips({ chips, label }: { chips: readonly Chip[]; label?: string }) {
	return (
		<ul className="browse-chips" aria-label={label}>
			{chips.map(({ key, text, name, onClick }) => (
				<li key={key}>
					<button type="button" aria-label={name} onClick={onClick}>
						<bdi>{text}</bdi>
						{name !== undefined && <span aria-hidden="true"> ✕</span>}
					</button>
				</li>
			))}
		</ul>
	);
}
