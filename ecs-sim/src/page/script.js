// Sends the forms and buttons of the pages to the control API of the same endpoint.
"use strict";

const SENDERS = {
  clock: (form) => send("POST", "/_sim/clock", { advance_ms: Number(form.get("span")) }),
  reclaim: (form) => send("POST", "/_sim/reclaim-spot", { instance_id: form.get("instance") }),
  fault: async (form) => {
    const fault = JSON.parse(form.get("fault"));
    const actions = form.get("action").split(/[\s,]+/).filter(Boolean);
    if (actions.length > 0) fault.actions = actions;
    if (form.get("times")) fault.times = Number(form.get("times"));
    const faults = await send("GET", "/_sim/faults");
    return send("PUT", "/_sim/faults", [...faults, fault]);
  },
};

async function send(method, path, body) {
  const response = await fetch(path, { method, body: body && JSON.stringify(body) });
  const result = await response.json();
  if (!response.ok) throw new Error(result.error);
  return result;
}

async function act(change) {
  try {
    await change();
    location.reload();
  } catch (error) {
    alert(error.message);
  }
}

document.addEventListener("submit", (event) => {
  const sender = SENDERS[event.target.dataset.control];
  if (!sender) return;
  event.preventDefault();
  act(() => sender(new FormData(event.target)));
});

document.addEventListener("click", (event) => {
  const { method, path, confirm: question } = event.target.dataset;
  if (!method || (question && !confirm(question))) return;
  act(() => send(method, path));
});

// The panel stays open when the page is loaded again.
const panel = document.querySelector(".controls");
if (panel) {
  panel.open = sessionStorage.getItem("controls") === "open";
  panel.addEventListener("toggle", () => {
    sessionStorage.setItem("controls", panel.open ? "open" : "");
  });
}
