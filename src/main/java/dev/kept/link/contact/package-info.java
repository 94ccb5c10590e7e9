/** What contacts of functions see and say in the other product, as JSON. */
package dev.kept.link.contact;
