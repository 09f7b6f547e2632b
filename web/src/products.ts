import { Products } from "./products/element";

customElements.define("cc-products", Products);
