import { Plan } from "./plan/element";

customElements.define("cc-plan", Plan);
