/** Projects and business functions as a map, on a page of both products and as a macro. */
package dev.kept.web.map;
