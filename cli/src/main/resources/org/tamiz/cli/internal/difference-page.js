
// Hides what the reader does not look for. Without this script the whole page stands there.
(() => {
  const controls = document.getElementById("controls");
  const find = document.getElementById("find");
  const found = document.getElementById("found");
  const boxes = [...controls.querySelectorAll("input[type=checkbox]")];
  const groups = [...document.querySelectorAll("[data-group]")].map(element => ({
    element,
    count: element.querySelector(".count"),
    entries: [...element.querySelectorAll("[data-entry]")].map(entry => ({ entry, text: null })),
  }));
  // Small letters without accents, so that "guzman" finds Guzmán.
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  function show() {
    const words = plain(find.value).split(/\s+/).filter(word => word);
    const on = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let shown = 0;
    let all = 0;
    for (const group of groups) {
      let here = 0;
      for (const each of group.entries) {
        let fits = true;
        if (words.length) {
          each.text ??= plain(each.entry.textContent);
          fits = words.every(word => each.text.includes(word));
        }
        each.entry.toggleAttribute("data-off", !fits);
        here += fits ? 1 : 0;
      }
      const visible = on.has(group.element.dataset.group);
      group.element.toggleAttribute("data-off", !visible || here === 0);
      const total = group.entries.length;
      group.count.textContent = here === total ? total.toLocaleString("en") : here.toLocaleString("en") + " of " + total.toLocaleString("en");
      shown += visible ? here : 0;
      all += total;
    }
    found.textContent = shown === all ? "" : shown.toLocaleString("en") + " of " + all.toLocaleString("en") + " changes shown";
  }

  let waiting = 0;
  find.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  controls.addEventListener("change", show);
  controls.addEventListener("submit", event => event.preventDefault());
  for (const box of boxes) {
    box.closest("label").hidden = !groups.some(group => group.element.dataset.group === box.value);
  }
  controls.hidden = groups.length === 0;
  // A browser that goes back to the page keeps what was typed.
  show();
})();
