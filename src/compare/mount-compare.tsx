import { createRoot } from 'react-dom/client';
import { Compare } from './Compare.tsx';

// The place says everything the island needs; it is left alone when the page has none.
const place = document.getElementById('compare');
if (place?.dataset['props'] !== undefined)
	createRoot(place).render(<Compare {...JSON.parse(place.dataset['props'])} />);
