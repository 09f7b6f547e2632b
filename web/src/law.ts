import { Law } from "./law/element";

customElements.define("cc-law", Law);
