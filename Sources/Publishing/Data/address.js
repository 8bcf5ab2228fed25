"use strict";
// The address keeps the choice of filters, or names a place on the page. Shared by the scripts that filter.
// No less-than sign and no ampersand stand here, so that the page stays well-formed XML.
const followAddress = (choose) => {
  const read = () => {
    const hash = location.hash.slice(1);
    if (hash === "" || hash.includes("=")) return choose(new URLSearchParams(hash));
    // A link to a place that the choice hides shows everything again.
    let place = null;
    try {
      place = document.getElementById(decodeURIComponent(hash));
    } catch (error) {
      return;
    }
    if (place) if (place.closest("[hidden]")) {
      choose(new URLSearchParams());
      place.scrollIntoView();
    }
  };
  window.addEventListener("hashchange", read);
  read();
};
