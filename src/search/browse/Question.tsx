import { type ReactNode, useState } from 'react';

interface Props {
	label: string;
	unit?: string | undefined;
	/** At first; then it is as the reader leaves it. */
	isOpen: boolean;
	children: ReactNode;
}

/** A question of the filters, which can be put away. */
export function Question({ label, unit, isOpen, children }: Props) {
	const [isShown, setShown] = useState(isOpen);
	return (
		<details open={isShown} className="facet" onToggle={(event) => setShown(event.currentTarget.open)}>
			<summary>
				{label}
				{unit !== undefined && <small> {unit}</small>}
			</summary>
			{children}
		</details>
	);
}
