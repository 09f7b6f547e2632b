import { Check } from "./check/element";

customElements.define("cc-check", Check);
