import { createRoot } from 'react-dom/client';
import { ProductSearch } from './ProductSearch.tsx';

// The place says everything the island needs; it is left alone when the page has none.
const place = document.getElementById('product-search');
if (place?.dataset['props'] !== undefined) {
	const props = JSON.parse(place.dataset['props']);
	const initialQuery = new URLSearchParams(location.search).get('q') ?? '';
	place.dataset['mounted'] = '';
	createRoot(place).render(<ProductSearch {...props} initialQuery={initialQuery} />);
}
