// Runs before the page is painted: a page opened with answers in its address must
// not show the first question for a moment. It stands alone because the policy
// allows no script inside the page.
if (location.hash.length > 1) document.documentElement.classList.add("started", "arriving");
