import { Assess } from "./assess/element";

customElements.define("cc-assess", Assess);
