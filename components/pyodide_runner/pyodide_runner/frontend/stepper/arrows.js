/** Lines from the variables to the objects that they name, where there is room for both side by side. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Draws the lines anew.
 * @param {SVGSVGElement} canvas lies over the scene
 * @param {HTMLElement} calls
 * @param {HTMLElement} objects
 */
export function drawArrows(canvas, calls, objects) {
  canvas.replaceChildren();
  const origin = canvas.getBoundingClientRect();
  if (!origin.width || objects.getBoundingClientRect().left < calls.getBoundingClientRect().right) return;
  for (const reference of /** @type {NodeListOf<HTMLElement>} */ (calls.querySelectorAll(".stepper-reference"))) {
    const target = objects.querySelector(`[data-object="${reference.dataset.to}"]`);
    if (!target) continue;
    const isCurrent = reference.closest(".current") !== null;
    canvas.append(arrow(reference.getBoundingClientRect(), target.getBoundingClientRect(), origin, isCurrent));
  }
}

function arrow(from, to, origin, isCurrent) {
  const [x1, y1] = [from.right - origin.left + 3, from.top + from.height / 2 - origin.top];
  const [x2, y2] = [to.left - origin.left - 3, to.top + Math.min(14, to.height / 2) - origin.top];
  const bend = Math.max(24, (x2 - x1) / 2);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}m-6 -4l6 4l-6 4`);
  if (isCurrent) path.setAttribute("class", "current");
  return path;
}
