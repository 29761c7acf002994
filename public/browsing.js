// Before anything is drawn: room for the filters, and for the answer in place of the full list where one is asked for.
const classes = document.documentElement.classList;
classes.add('browsing');
if (location.search.length > 1) classes.add('asking');
// Where the island cannot start, the list is the answer.
addEventListener('load', () => {
	if (!document.querySelector('[data-mounted]')) classes.remove('browsing', 'asking');
});
