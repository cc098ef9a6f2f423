/**
 * Streamlit's protocol for a component in a frame (version 1): args and theme in, value and height out.
 *
 * @typedef {{base: string, primaryColor: string, backgroundColor: string, secondaryBackgroundColor: string,
 *   textColor: string, font: string}} Theme
 */

/**
 * Emits "render" for each message of the page; `rendered` is the last one. Only a page of the frame's own origin is spoken
 * with: any other one that shows this frame neither tells it anything nor hears from it.
 */
export class Streamlit extends EventTarget {
  #parent;
  #origin;
  /** @type {{args: any, theme: Theme | null}} */
  rendered = { args: {}, theme: null };

  /** @param {Window} window the frame's own window */
  constructor(window) {
    super();
    this.#parent = window.parent;
    this.#origin = window.location.origin;
    window.addEventListener("message", (message) => {
      if (message.source !== this.#parent || message.origin !== this.#origin || message.data?.type !== "streamlit:render") return;
      const { args, theme } = message.data;
      this.rendered = { args: args ?? {}, theme: theme ?? null };
      this.dispatchEvent(new Event("render"));
    });
  }

  /**
   * Tells the page that the frame can take its first render message.
   * @returns {Promise<void>} resolves when that is there
   */
  ready() {
    const first = /** @type {Promise<void>} */ (new Promise((resolve) => this.addEventListener("render", () => resolve(), { once: true })));
    this.#post("streamlit:componentReady", { apiVersion: 1 });
    return first;
  }

  /** @param {unknown} value becomes the component's return value in Python; the script runs again */
  setValue(value) {
    this.#post("streamlit:setComponentValue", { value, dataType: "json" });
  }

  /** @param {number} height in CSS pixels */
  setHeight(height) {
    this.#post("streamlit:setFrameHeight", { height });
  }

  /** @param {string} type @param {object} fields */
  #post(type, fields) {
    this.#parent.postMessage({ isStreamlitMessage: true, type, ...fields }, this.#origin);
  }
}
