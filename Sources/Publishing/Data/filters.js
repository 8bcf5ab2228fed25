"use strict";
// Filters of targets and of gaps. The page is whole without it: it only hides what does not fit the choice.
// No less-than sign and no ampersand stand here, so that the page stays well-formed XML.
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const selects = Array.from(form.querySelectorAll("select"));
  const output = form.querySelector("output");
  const items = Array.from(document.querySelectorAll(form.dataset.items));
  const frames = Array.from(document.querySelectorAll("[data-frame]"));

  const apply = () => {
    const wanted = selects.filter((select) => select.value !== "");
    const shown = {};
    let all = 0;
    for (const item of items) {
      const fits = wanted.every((select) => item.dataset[select.name].split(" ").includes(select.value));
      item.toggleAttribute("hidden", !fits);
      const counted = item.dataset.counted;
      if (!fits || !counted) continue;
      shown[counted] = (shown[counted] || 0) + 1;
      all += 1;
    }
    for (const frame of frames) {
      const within = Array.from(frame.querySelectorAll(form.dataset.items));
      frame.toggleAttribute("hidden", !within.some((item) => !item.hasAttribute("hidden")));
    }
    const words = all === 0 ? form.dataset.none : form.dataset.shown;
    output.textContent = words.replace(/\{(\w+)\}/g, (whole, name) => shown[name] || 0);
  };

  // The choice stands in the address, so that it can be kept, sent and gone back to.
  const write = () => {
    const state = new URLSearchParams();
    for (const select of selects) if (select.value !== "") state.set(select.name, select.value);
    const hash = state.toString();
    try {
      history.replaceState(null, "", hash === "" ? location.pathname + location.search : "#" + hash);
    } catch (error) {
      location.hash = hash;
    }
  };

  const choose = (state) => {
    for (const select of selects) {
      const value = state.get(select.name) || "";
      select.value = Array.from(select.options).some((option) => option.value === value) ? value : "";
    }
    apply();
  };

  form.addEventListener("change", () => {
    apply();
    write();
  });
  form.querySelector("button").addEventListener("click", () => {
    choose(new URLSearchParams());
    write();
  });
  // A button that unfolds every place of a kind at once, and folds them again.
  for (const button of form.querySelectorAll("button[data-unfold]")) {
    button.addEventListener("click", () => {
      const isDown = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(isDown));
      for (const place of document.querySelectorAll(button.dataset.unfold)) place.open = isDown;
    });
  }
  form.hidden = false;
  apply();
  followAddress(choose);
})();
