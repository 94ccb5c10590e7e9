/** Active Objects as a product offers it: the real entity manager, with the product's names, limits and refusals. */
package dev.kept.sandbox.host.ao;
