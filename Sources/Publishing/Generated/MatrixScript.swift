// Generated from Sources/Publishing/Data/matrix.js by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let matrixScript = ####"""
"use strict";
// Filters and order of the coverage matrix. The page is whole without it: it only hides, fades and sorts.
// No less-than sign and no ampersand stand here, so that the page stays well-formed XML.
(() => {
  const form = document.getElementById("filters");
  const table = document.getElementById("matrix");
  if (!form || !table) return;
  const output = form.querySelector("output");
  const boxes = Array.from(form.querySelectorAll("input[name=plans]"));
  const fields = ["q", "domain", "state", "sort"];
  const groups = Array.from(table.tBodies);
  const sorted = document.createElement("tbody");
  const sheet = document.head.appendChild(document.createElement("style"));
  const stateOf = (cell) => cell.className.replace(/\d$/, "");
  const rows = Array.from(table.querySelectorAll("tr[data-domain]")).map((row, place) => ({
    row,
    place,
    group: row.parentNode,
    domain: row.dataset.domain,
    words: row.cells[0].textContent.toLowerCase(),
    states: Array.from(row.cells).slice(1).map(stateOf),
  }));

  // One small style sheet hides columns and fades cells, which is quicker than to touch every cell.
  const paint = (shown, state) => {
    const rules = [];
    boxes.forEach((box, place) => {
      if (!shown[place]) rules.push("#matrix tr :nth-child(" + (place + 2) + "):is(th, td) { display: none; }");
    });
    if (state) rules.push("#matrix tr[data-domain] td:not([class^=" + state + "]) { opacity: .25; }");
    sheet.textContent = rules.join("\n");
  };

  const order = (sort, shown) => {
    const isSorted = sort === "least" || sort === "most";
    for (const group of groups) group.hidden = isSorted;
    if (!isSorted) {
      sorted.remove();
      for (const item of rows) item.group.append(item.row);
      return;
    }
    const covered = (item) => item.states.filter((state, place) => shown[place] ? state === "covered" : false).length;
    const ranked = rows.map((item) => [covered(item), item]);
    const sign = sort === "least" ? 1 : -1;
    ranked.sort((one, other) => sign * (one[0] - other[0]) || one[1].place - other[1].place);
    for (const [, item] of ranked) sorted.append(item.row);
    table.append(sorted);
  };

  let lastOrder = "";
  const apply = () => {
    const value = (name) => form.elements[name].value;
    const chosen = boxes.map((box) => box.checked);
    const shown = chosen.includes(true) ? chosen : chosen.map(() => true);
    const words = value("q").trim().toLowerCase();
    const holesOnly = form.elements.holes.checked;
    const has = (item, state) => item.states.some((found, place) => shown[place] ? found === state : false);
    let topics = 0;
    let holes = 0;
    for (const item of rows) {
      let fits = item.words.includes(words);
      if (value("domain")) fits = item.domain === value("domain") ? fits : false;
      if (value("state")) fits = has(item, value("state")) ? fits : false;
      if (holesOnly) fits = has(item, "absent") ? fits : false;
      item.row.hidden = !fits;
      if (!fits) continue;
      topics += 1;
      holes += item.states.filter((state, place) => shown[place] ? state === "absent" : false).length;
    }
    const wanted = value("sort") + shown.join();
    if (wanted !== lastOrder) order(value("sort"), shown);
    lastOrder = wanted;
    for (const group of groups) {
      group.classList.toggle("empty", !Array.from(group.rows).some((row) => row.dataset.domain ? !row.hidden : false));
    }
    paint(shown, value("state"));
    const text = topics === 0 ? form.dataset.none : form.dataset.shown;
    output.textContent = text.replace("{topics}", topics).replace("{holes}", holes);
  };

  // The choice stands in the address, so that it can be kept, sent and gone back to.
  const write = () => {
    const state = new URLSearchParams();
    for (const name of fields) if (form.elements[name].value) state.set(name, form.elements[name].value);
    if (form.elements.holes.checked) state.set("holes", "1");
    const chosen = boxes.filter((box) => box.checked);
    if (chosen.length !== boxes.length) state.set("plans", chosen.map((box) => box.value).join(" "));
    const hash = state.toString();
    try {
      history.replaceState(null, "", hash === "" ? location.pathname + location.search : "#" + hash);
    } catch (error) {
      location.hash = hash;
    }
  };

  const choose = (state) => {
    for (const name of fields) {
      const field = form.elements[name];
      const value = state.get(name) || "";
      field.value = value;
      if (field.value !== value) field.value = "";
    }
    form.elements.holes.checked = state.get("holes") === "1";
    const plans = state.has("plans") ? state.get("plans").split(" ") : null;
    for (const box of boxes) box.checked = plans ? plans.includes(box.value) : true;
    apply();
  };

  form.addEventListener("input", () => {
    apply();
    write();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of form.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      if (button.value === "reset") choose(new URLSearchParams());
      else for (const box of boxes) box.checked = button.value === "all";
      apply();
      write();
    });
  }
  form.hidden = false;
  choose(new URLSearchParams());
  followAddress(choose);
})();

"""####
}
