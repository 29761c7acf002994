// Before anything is drawn: a page that was asked a question makes room for the answers instead of the full list.
if (new URLSearchParams(location.search).get('q')) {
	document.documentElement.classList.add('asking');
	// Where the search cannot start, the list is the answer.
	addEventListener('load', () => {
		if (!document.querySelector('[data-mounted]')) document.documentElement.classList.remove('asking');
	});
}
