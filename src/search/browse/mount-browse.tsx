import { createRoot } from 'react-dom/client';
import { Browse } from './Browse.tsx';

// The place says everything the island needs; it is left alone when the page has none.
const place = document.getElementById('browse');
if (place?.dataset['props'] !== undefined) {
	place.dataset['mounted'] = '';
	createRoot(place).render(<Browse {...JSON.parse(place.dataset['props'])} />);
}
