// Before anything is drawn: whether the copy has expired by the reader's own clock.
const [year, month, day] = document.currentScript.dataset.expires.split('-').map(Number);
// From the day after its last one.
if (Date.now() >= new Date(year, month - 1, day + 1).valueOf())
	document.documentElement.classList.add('expired');
