/** How one business function and IT get on, on one page: what the page <i>Partnership</i> of a function is made of. */
package dev.kept.core.sheet;
